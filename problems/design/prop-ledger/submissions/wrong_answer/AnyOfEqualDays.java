// time: n log n; space: n
class Ledger {
    private final Map<String, List<Integer>> days = new HashMap<>();
    private final Map<String, List<String>> places = new HashMap<>();

    public void move(String prop, String place, int day) {
        days.computeIfAbsent(prop, any -> new ArrayList<>()).add(day);
        places.computeIfAbsent(prop, any -> new ArrayList<>()).add(place);
    }

    public String where(String prop, int day) {
        int at = Collections.binarySearch(days.getOrDefault(prop, List.of()), day);
        if (at < 0) {
            at = -at - 2;
        }
        return at < 0 ? "" : places.get(prop).get(at);
    }
}
