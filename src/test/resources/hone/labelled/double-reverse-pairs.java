// input: int[] reversed
// time: n log n
// space: n
// tags: divide and conquer, merge sort
// why: merge sort with linear counting and merging per level, log n levels; one buffer of n
class Solution {
    private int[] buf;

    public long solve(int[] nums) {
        buf = new int[nums.length];
        return sort(nums, 0, nums.length);
    }

    private long sort(int[] a, int from, int to) {
        if (to - from < 2) return 0;
        int mid = (from + to) >>> 1;
        long c = sort(a, from, mid) + sort(a, mid, to);
        int j = mid;
        for (int i = from; i < mid; i++) {
            while (j < to && a[i] > 2L * a[j]) j++;
            c += j - mid;
        }
        int l = from, r = mid, w = from;
        while (l < mid || r < to) {
            if (r >= to || (l < mid && a[l] <= a[r])) buf[w++] = a[l++];
            else buf[w++] = a[r++];
        }
        System.arraycopy(buf, from, a, from, to - from);
        return c;
    }
}
