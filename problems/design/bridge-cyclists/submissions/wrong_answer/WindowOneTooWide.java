// time: n; space: n
class Counter {
    private final int window;
    private final Deque<Integer> recent = new ArrayDeque<>();

    public Counter(int window) {
        this.window = window;
    }

    public void cross(int second) {
        recent.add(second);
    }

    public int count(int second) {
        while (!recent.isEmpty() && recent.peek() < second - window) {
            recent.remove();
        }
        return recent.size();
    }
}
