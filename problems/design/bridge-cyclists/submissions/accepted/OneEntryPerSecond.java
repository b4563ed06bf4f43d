// time: n; space: n
class Counter {
    private final int window;
    /** Each second with a crossing, and how many there were in it. */
    private final Deque<int[]> seconds = new ArrayDeque<>();
    private int total;

    public Counter(int window) {
        this.window = window;
    }

    public void cross(int second) {
        if (seconds.isEmpty() || seconds.peekLast()[0] != second) {
            seconds.addLast(new int[] {second, 0});
        }
        seconds.peekLast()[1]++;
        total++;
    }

    public int count(int second) {
        while (!seconds.isEmpty() && second - seconds.peekFirst()[0] >= window) {
            total -= seconds.pollFirst()[1];
        }
        return total;
    }
}
