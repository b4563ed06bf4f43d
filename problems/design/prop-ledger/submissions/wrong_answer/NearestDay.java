// time: n log n; space: n
class Ledger {
    private final Map<String, TreeMap<Integer, String>> pages = new HashMap<>();

    public void move(String prop, String place, int day) {
        pages.computeIfAbsent(prop, any -> new TreeMap<>()).put(day, place);
    }

    public String where(String prop, int day) {
        TreeMap<Integer, String> page = pages.get(prop);
        if (page == null) {
            return "";
        }
        Map.Entry<Integer, String> before = page.floorEntry(day);
        Map.Entry<Integer, String> after = page.ceilingEntry(day);
        if (before == null || after != null && after.getKey() - day < day - before.getKey()) {
            return after.getValue();
        }
        return before.getValue();
    }
}
