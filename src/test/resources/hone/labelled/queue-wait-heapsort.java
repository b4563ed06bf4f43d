// input: int[] random
// time: n log n
// space: 1
// tags: own heap, in place sort
// why: heapify is n, then n sift-downs of log n; everything inside the given array, no recursion
class Solution {
    private void sink(int[] h, int i, int len) {
        int x = h[i];
        for (int kid; (kid = 2 * i + 1) < len; i = kid) {
            if (kid + 1 < len && h[kid + 1] > h[kid]) kid++;
            if (h[kid] <= x) break;
            h[i] = h[kid];
        }
        h[i] = x;
    }

    public long solve(int[] job) {
        int n = job.length;
        for (int i = n / 2; i-- > 0; ) sink(job, i, n);
        for (int end = n - 1; end > 0; end--) {
            int big = job[0];
            job[0] = job[end];
            job[end] = big;
            sink(job, 0, end);
        }
        // shortest job first: total waiting time
        long wait = 0, clock = 0;
        for (int t : job) {
            wait += clock;
            clock += t;
        }
        return wait;
    }
}
