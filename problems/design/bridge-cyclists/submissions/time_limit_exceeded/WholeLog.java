// time: n^2; space: n
class Counter {
    private final int window;
    private final List<Integer> log = new LinkedList<>();

    public Counter(int window) {
        this.window = window;
    }

    public void cross(int second) {
        log.add(second);
    }

    public int count(int second) {
        int total = 0;
        for (int crossing : log) {
            if (second - crossing < window) {
                total++;
            }
        }
        return total;
    }
}
