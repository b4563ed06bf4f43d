// time: n log n; space: n
class Gauge {
    private final TreeSet<Integer> lower = new TreeSet<>();
    private final TreeSet<Integer> upper = new TreeSet<>();

    public void add(int level) {
        lower.add(level);
        upper.add(lower.pollLast());
        if (upper.size() > lower.size()) {
            lower.add(upper.pollFirst());
        }
    }

    public double middle() {
        if (lower.size() > upper.size()) {
            return lower.last();
        }
        return ((long) lower.last() + upper.first()) / 2.0;
    }
}
