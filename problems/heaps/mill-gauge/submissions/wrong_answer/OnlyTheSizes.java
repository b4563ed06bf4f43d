// time: n log n; space: n
class Gauge {
    private final PriorityQueue<Integer> lower = new PriorityQueue<>(Comparator.reverseOrder());
    private final PriorityQueue<Integer> upper = new PriorityQueue<>();

    public void add(int level) {
        if (lower.size() > upper.size()) {
            upper.add(level);
        } else {
            lower.add(level);
        }
    }

    public double middle() {
        if (lower.size() > upper.size()) {
            return lower.peek();
        }
        return ((long) lower.peek() + upper.peek()) / 2.0;
    }
}
