// time: n log n; space: n
class Counter {
    private final int window;
    private int[] log = new int[16];
    private int size;

    public Counter(int window) {
        this.window = window;
    }

    public void cross(int second) {
        if (size == log.length) {
            log = Arrays.copyOf(log, 2 * size);
        }
        log[size++] = second;
    }

    /** Finds the first crossing that still counts; it and all after it are recent. */
    public int count(int second) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (log[middle] > second - window) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return size - low;
    }
}
