// time: n; space: 1
class Counter {
    private final int window;
    private int number;
    private int count;

    public Counter(int window) {
        this.window = window;
    }

    public void cross(int second) {
        turn(second);
        count++;
    }

    public int count(int second) {
        turn(second);
        return count;
    }

    private void turn(int second) {
        if (second / window != number) {
            number = second / window;
            count = 0;
        }
    }
}
