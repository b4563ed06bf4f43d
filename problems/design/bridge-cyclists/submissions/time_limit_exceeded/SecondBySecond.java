// time: n^2; space: n
class Counter {
    private final int window;
    private final Map<Integer, Integer> crossings = new HashMap<>();

    public Counter(int window) {
        this.window = window;
    }

    public void cross(int second) {
        crossings.merge(second, 1, Integer::sum);
    }

    public int count(int second) {
        int total = 0;
        for (int i = 0; i < window; i++) {
            total += crossings.getOrDefault(second - i, 0);
        }
        return total;
    }
}
