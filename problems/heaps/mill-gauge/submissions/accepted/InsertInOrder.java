// time: n^2; space: n
class Gauge {
    private int[] sorted = new int[16];
    private int size;

    /** Finds the place by halving; making room there is one quick move of a block. */
    public void add(int level) {
        if (size == sorted.length) {
            sorted = Arrays.copyOf(sorted, 2 * size);
        }
        int place = Arrays.binarySearch(sorted, 0, size, level);
        if (place < 0) {
            place = -place - 1;
        }
        System.arraycopy(sorted, place, sorted, place + 1, size - place);
        sorted[place] = level;
        size++;
    }

    public double middle() {
        return ((double) sorted[(size - 1) / 2] + sorted[size / 2]) / 2;
    }
}
