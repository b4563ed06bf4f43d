// time: n^2 log n; space: n
class Gauge {
    private final List<Integer> levels = new ArrayList<>();

    public void add(int level) {
        levels.add(level);
    }

    public double middle() {
        List<Integer> sorted = new ArrayList<>(levels);
        Collections.sort(sorted);
        int size = sorted.size();
        return ((double) sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    }
}
