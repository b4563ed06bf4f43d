// time: n log n; space: n
class Gauge {
    private final PriorityQueue<Integer> lower = new PriorityQueue<>((one, other) -> other - one);
    private final PriorityQueue<Integer> upper = new PriorityQueue<>((one, other) -> one - other);

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
