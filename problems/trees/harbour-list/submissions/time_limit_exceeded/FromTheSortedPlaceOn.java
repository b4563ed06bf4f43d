// time: n^2; space: n
class HarbourList {
    /** Sorted names: goes to the first that could begin so, and counts on from there. */
    private final TreeMap<String, Integer> ships = new TreeMap<>();

    public HarbourList(String[] names) {
        for (String name : names) {
            arrive(name);
        }
    }

    public void arrive(String name) {
        ships.merge(name, 1, Integer::sum);
    }

    public boolean leave(String name) {
        if (!ships.containsKey(name)) {
            return false;
        }
        ships.computeIfPresent(name, (key, count) -> count == 1 ? null : count - 1);
        return true;
    }

    public int count(String start) {
        int count = 0;
        for (Map.Entry<String, Integer> ship : ships.tailMap(start).entrySet()) {
            if (!ship.getKey().startsWith(start)) {
                break;
            }
            count += ship.getValue();
        }
        return count;
    }
}
