// time: n log n; space: n
class Solution {
    private int[] factors;
    private long[] result;

    /** Each half is told the product of all that lies outside of it. */
    public long[] bypassed(int[] factors) {
        this.factors = factors;
        result = new long[factors.length];
        fill(0, factors.length, 1);
        return result;
    }

    private void fill(int from, int to, long outside) {
        if (to - from == 1) {
            result[from] = outside;
            return;
        }
        int middle = (from + to) >>> 1;
        fill(from, middle, outside * product(middle, to));
        fill(middle, to, outside * product(from, middle));
    }

    private long product(int from, int to) {
        long product = 1;
        for (int i = from; i < to; i++) {
            product *= factors[i];
        }
        return product;
    }
}
