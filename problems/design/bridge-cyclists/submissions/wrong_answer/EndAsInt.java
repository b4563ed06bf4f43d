// time: n; space: n
class Counter {
    private final int window;
    private final Deque<Integer> ends = new ArrayDeque<>();

    public Counter(int window) {
        this.window = window;
    }

    public void cross(int second) {
        ends.add(second + window);
    }

    public int count(int second) {
        while (!ends.isEmpty() && ends.peek() <= second) {
            ends.remove();
        }
        return ends.size();
    }
}
