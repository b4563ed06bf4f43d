// time: n+m; space: n+m
class HarbourList {
    private final Map<String, Integer> beginnings = new HashMap<>();
    private final Map<String, Integer> ships = new HashMap<>();

    public HarbourList(String[] names) {
        for (String name : names) {
            arrive(name);
        }
    }

    public void arrive(String name) {
        change(name, 1);
    }

    public boolean leave(String name) {
        if (ships.getOrDefault(name, 0) == 0) {
            return false;
        }
        change(name, -1);
        return true;
    }

    private void change(String name, int by) {
        ships.merge(name, by, Integer::sum);
        for (int length = 0; length < name.length(); length++) {
            beginnings.merge(name.substring(0, length), by, Integer::sum);
        }
    }

    public int count(String start) {
        return beginnings.getOrDefault(start, 0);
    }
}
