// time: n; space: n
class Ledger {
    private final Map<String, String> places = new HashMap<>();

    public void move(String prop, String place, int day) {
        places.put(prop, place);
    }

    public String where(String prop, int day) {
        return places.getOrDefault(prop, "");
    }
}
