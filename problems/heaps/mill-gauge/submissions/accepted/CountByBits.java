// time: n; space: n
class Gauge {
    private static final int BITS = 32;

    /** A tree of the levels' bits, from the highest down; each node counts the levels below it. Node 0 is the root. */
    private int[] count = new int[64];
    private int[] child = new int[128];
    private int nodes = 1;

    public void add(int level) {
        long key = (long) level - Integer.MIN_VALUE;
        int node = 0;
        count[0]++;
        for (int bit = BITS - 1; bit >= 0; bit--) {
            int way = 2 * node + (int) (key >> bit & 1);
            if (child[way] == 0) {
                if (nodes == count.length) {
                    count = Arrays.copyOf(count, 2 * nodes);
                    child = Arrays.copyOf(child, 4 * nodes);
                }
                child[way] = nodes++;
            }
            node = child[way];
            count[node]++;
        }
    }

    public double middle() {
        int size = count[0];
        return (inPlace((size - 1) / 2) + inPlace(size / 2)) / 2.0;
    }

    private long inPlace(int k) {
        long key = 0;
        int node = 0;
        int before = k;
        for (int bit = BITS - 1; bit >= 0; bit--) {
            int zero = child[2 * node];
            int below = zero == 0 ? 0 : count[zero];
            if (before < below) {
                node = zero;
            } else {
                before -= below;
                node = child[2 * node + 1];
                key |= 1L << bit;
            }
        }
        return key + Integer.MIN_VALUE;
    }
}
