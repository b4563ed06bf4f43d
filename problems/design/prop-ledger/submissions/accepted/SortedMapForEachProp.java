// time: n log n; space: n
class Ledger {
    private final Map<String, TreeMap<Integer, String>> pages = new HashMap<>();

    public void move(String prop, String place, int day) {
        pages.computeIfAbsent(prop, any -> new TreeMap<>()).put(day, place);
    }

    public String where(String prop, int day) {
        TreeMap<Integer, String> page = pages.get(prop);
        Map.Entry<Integer, String> entry = page == null ? null : page.floorEntry(day);
        return entry == null ? "" : entry.getValue();
    }
}
