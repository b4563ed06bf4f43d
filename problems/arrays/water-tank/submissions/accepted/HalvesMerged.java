// time: n log n; space: n
class Solution {
    private long change;
    private long[] levels;
    private long[] merged;
    private long count;

    /** Sorts the levels by halves; a stretch that crosses the middle has one level in each half. */
    public long stretches(int[] gains, long change) {
        this.change = change;
        levels = new long[gains.length + 1];
        for (int i = 0; i < gains.length; i++) {
            levels[i + 1] = levels[i] + gains[i];
        }
        merged = new long[levels.length];
        sort(0, levels.length);
        return count;
    }

    private void sort(int from, int to) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        sort(from, middle);
        sort(middle, to);
        int left = from;
        int right = middle;
        while (left < middle && right < to) {
            long wanted = levels[left] + change;
            if (levels[right] < wanted) {
                right++;
            } else if (levels[right] > wanted) {
                left++;
            } else {
                int sameLeft = left;
                while (sameLeft < middle && levels[sameLeft] == levels[left]) {
                    sameLeft++;
                }
                int sameRight = right;
                while (sameRight < to && levels[sameRight] == levels[right]) {
                    sameRight++;
                }
                count += (long) (sameLeft - left) * (sameRight - right);
                left = sameLeft;
                right = sameRight;
            }
        }
        merge(from, middle, to);
    }

    private void merge(int from, int middle, int to) {
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            boolean takeLeft = right == to || (left < middle && levels[left] <= levels[right]);
            merged[i] = takeLeft ? levels[left++] : levels[right++];
        }
        System.arraycopy(merged, from, levels, from, to - from);
    }
}
