// time: n log n; space: n
class Ledger {
    /** What is written about one prop, in the order of the days. */
    private static class Page {
        final List<Integer> days = new ArrayList<>();
        final List<String> places = new ArrayList<>();
    }

    private final Map<String, Page> pages = new HashMap<>();

    public void move(String prop, String place, int day) {
        Page page = pages.computeIfAbsent(prop, any -> new Page());
        page.days.add(day);
        page.places.add(place);
    }

    public String where(String prop, int day) {
        Page page = pages.get(prop);
        if (page == null) {
            return "";
        }
        int low = 0;
        int high = page.days.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (page.days.get(middle) <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? "" : page.places.get(low - 1);
    }
}
