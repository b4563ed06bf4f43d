// time: n^2; space: n
class Ledger {
    private final Map<String, Map<Integer, String>> pages = new HashMap<>();

    public void move(String prop, String place, int day) {
        pages.computeIfAbsent(prop, any -> new HashMap<>()).put(day, place);
    }

    public String where(String prop, int day) {
        Map<Integer, String> page = pages.getOrDefault(prop, Map.of());
        for (int i = day; i > 0; i--) {
            String place = page.get(i);
            if (place != null) {
                return place;
            }
        }
        return "";
    }
}
