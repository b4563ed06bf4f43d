// input: int[] random
// time: n
// space: 1
// tags: two-pointers, nested-loops, amortised
// why: the left border only moves forward, so the inner loop is linear in all
class Solution {
    public int solve(int[] a) {
        final long goal = 5_000_000L;
        int left = 0, best = Integer.MAX_VALUE;
        long sum = 0;
        for (int right = 0; right < a.length; right++) {
            sum += a[right];
            while (sum >= goal) {
                best = Math.min(best, right - left + 1);
                sum -= a[left++];
            }
        }
        return best == Integer.MAX_VALUE ? 0 : best;
    }
}
