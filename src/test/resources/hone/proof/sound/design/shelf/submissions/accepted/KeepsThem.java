// time: n; space: n
class Shelf {
    private final int capacity;
    private final List<Long> weights = new ArrayList<>();

    Shelf(int capacity) {
        this.capacity = capacity;
    }

    boolean put(long weight) {
        return weights.size() < capacity && weights.add(weight);
    }

    long total() {
        return weights.stream().mapToLong(Long::longValue).sum();
    }
}
