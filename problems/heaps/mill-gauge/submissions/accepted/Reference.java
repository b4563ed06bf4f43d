// time: n log n; space: n
class Gauge {
    private final PriorityQueue<Integer> lower = new PriorityQueue<>(Comparator.reverseOrder());
    private final PriorityQueue<Integer> upper = new PriorityQueue<>();

    public void add(int level) {
        lower.add(level);
        upper.add(lower.remove());
        if (upper.size() > lower.size()) {
            lower.add(upper.remove());
        }
    }

    public double middle() {
        if (lower.size() > upper.size()) {
            return lower.peek();
        }
        return ((long) lower.peek() + upper.peek()) / 2.0;
    }
}
