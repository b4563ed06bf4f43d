// time: n log n; space: n
class Ledger {
    /** One map for all props: a key is the name, a blank, and the day with leading zeros. */
    private final TreeMap<String, String> places = new TreeMap<>();

    public void move(String prop, String place, int day) {
        places.put(key(prop, day), place);
    }

    public String where(String prop, int day) {
        Map.Entry<String, String> entry = places.floorEntry(key(prop, day));
        return entry == null || !entry.getKey().startsWith(prop + " ") ? "" : entry.getValue();
    }

    private static String key(String prop, int day) {
        String digits = Integer.toString(day);
        return prop + " " + "0".repeat(10 - digits.length()) + digits;
    }
}
