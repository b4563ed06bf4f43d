// time: n log n; space: n
class Ledger {
    private static class Entry {
        final String place;
        final int day;

        Entry(String place, int day) {
            this.place = place;
            this.day = day;
        }
    }

    /** What is noted about each prop, in the order of the days. */
    private final Map<String, List<Entry>> pages = new HashMap<String, List<Entry>>();

    public void move(String prop, String place, int day) {
        List<Entry> page = (List<Entry>) pages.get(prop);
        if (page == null) {
            page = new ArrayList<Entry>();
            pages.put(prop, page);
        }
        page.add(new Entry(place, day));
    }

    /** Goes back from the last entry by 1, 2, 4, ... until the day is early enough, then halves the last leap. */
    public String where(String prop, int day) {
        List<Entry> page = (List<Entry>) pages.get(prop);
        if (page == null) {
            return "";
        }
        int late = page.size();
        int early = late - 1;
        int leap = 1;
        while (early >= 0 && dayOf(page, early) > day) {
            late = early;
            early -= leap;
            leap *= 2;
        }
        if (early < 0) {
            early = -1;
        }
        while (late - early > 1) {
            int middle = (early + late) / 2;
            if (dayOf(page, middle) > day) {
                late = middle;
            } else {
                early = middle;
            }
        }
        if (early < 0) {
            return "";
        }
        Entry entry = (Entry) page.get(early);
        return entry.place;
    }

    private int dayOf(List<Entry> page, int index) {
        Entry entry = (Entry) page.get(index);
        return entry.day;
    }
}
