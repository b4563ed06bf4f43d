// time: n log n; space: n
class Counter {
    private final int window;
    private final TreeSet<Integer> seconds = new TreeSet<>();

    public Counter(int window) {
        this.window = window;
    }

    public void cross(int second) {
        seconds.add(second);
    }

    public int count(int second) {
        return seconds.tailSet(second - window, false).size();
    }
}
