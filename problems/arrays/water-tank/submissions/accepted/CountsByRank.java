// time: n log n; space: n
class Solution {
    /** Sorts all levels, so that each has a number, and counts in an array how often each has occurred so far. */
    public long stretches(int[] gains, long change) {
        int n = gains.length;
        long[] levels = new long[n + 1];
        for (int i = 0; i < n; i++) {
            levels[i + 1] = levels[i] + gains[i];
        }
        long[] sorted = new long[n + 1];
        System.arraycopy(levels, 0, sorted, 0, n + 1);
        Arrays.sort(sorted);
        int different = 1;
        for (int i = 1; i <= n; i++) {
            if (sorted[i] != sorted[different - 1]) {
                sorted[different] = sorted[i];
                different++;
            }
        }
        int[] seen = new int[different];
        long count = 0;
        for (int i = 0; i <= n; i++) {
            int before = Arrays.binarySearch(sorted, 0, different, levels[i] - change);
            if (before >= 0) {
                count += seen[before];
            }
            seen[Arrays.binarySearch(sorted, 0, different, levels[i])]++;
        }
        return count;
    }
}
