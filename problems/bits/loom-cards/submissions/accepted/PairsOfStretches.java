// time: n log n; space: n
class Solution {
    private int[] sorted;

    /** Cards that begin alike form a stretch of the sorted array; pairs of stretches are followed from the highest bit down. */
    public int difference(int[] cards) {
        sorted = cards.clone();
        Arrays.sort(sorted);
        int bit = 30;
        while (bit >= 0 && split(0, sorted.length, bit) % sorted.length == 0) {
            bit--;
        }
        if (bit < 0) {
            return 0;
        }
        int middle = split(0, sorted.length, bit);
        return 1 << bit | best(0, middle, middle, sorted.length, bit - 1);
    }

    private int best(int low, int high, int from, int to, int bit) {
        if (bit < 0) {
            return 0;
        }
        int one = split(low, high, bit);
        int other = split(from, to, bit);
        int best = -1;
        if (low < one && other < to) {
            best = 1 << bit | best(low, one, other, to, bit - 1);
        }
        if (one < high && from < other) {
            best = Math.max(best, 1 << bit | best(one, high, from, other, bit - 1));
        }
        return best >= 0 ? best : best(low, high, from, to, bit - 1);
    }

    /** Where the cards with this bit begin in a stretch whose higher bits are alike. */
    private int split(int low, int high, int bit) {
        while (low < high) {
            int middle = (low + high) >>> 1;
            if ((sorted[middle] >> bit & 1) == 1) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
