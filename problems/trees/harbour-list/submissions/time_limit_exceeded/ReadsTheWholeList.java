// time: n^2; space: n
class HarbourList {
    private final List<String> ships;

    public HarbourList(String[] names) {
        ships = new ArrayList<>(Arrays.asList(names));
    }

    public void arrive(String name) {
        ships.add(name);
    }

    public boolean leave(String name) {
        return ships.remove(name);
    }

    public int count(String start) {
        int count = 0;
        for (String ship : ships) {
            if (ship.startsWith(start)) {
                count++;
            }
        }
        return count;
    }
}
