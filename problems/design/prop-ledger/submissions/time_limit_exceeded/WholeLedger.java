// time: n^2; space: n
class Ledger {
    private record Entry(String prop, String place, int day) {
    }

    private final List<Entry> entries = new ArrayList<>();

    public void move(String prop, String place, int day) {
        entries.add(new Entry(prop, place, day));
    }

    public String where(String prop, int day) {
        return entries.stream()
                .filter(entry -> entry.prop().equals(prop) && entry.day() <= day)
                .reduce((before, after) -> after)
                .map(Entry::place)
                .orElse("");
    }
}
