// input: int[] random
// time: 2^n
// space: 2^n
// tags: merge, arrays
// why: merging two sorted halves of length 2^k in round k, duplicates stay, so the lengths add up to 2^(n+1)
class Solution {
    public long solve(int[] a) {
        long[] sums = {0};
        for (int x : a) {
            long[] merged = new long[sums.length * 2];
            int i = 0, j = 0;
            for (int k = 0; k < merged.length; k++) {
                if (j == sums.length || (i < sums.length && sums[i] <= sums[j] + x)) merged[k] = sums[i++];
                else merged[k] = sums[j++] + x;
            }
            sums = merged;
        }
        return sums[sums.length / 2];
    }
}
