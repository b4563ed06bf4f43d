// time: n^3; space: n
class Solution {
    public long smallestLift(int[] sacks, int days) {
        int n = sacks.length;
        long[] upTo = new long[n + 1];
        for (int i = 0; i < n; i++) {
            upTo[i + 1] = upTo[i] + sacks[i];
        }
        long[] best = upTo.clone();
        for (int day = 2; day <= Math.min(days, n); day++) {
            long[] next = new long[n + 1];
            for (int end = 1; end <= n; end++) {
                next[end] = best[end];
                for (int start = end - 1; start >= 0 && upTo[end] - upTo[start] < next[end]; start--) {
                    next[end] = Math.min(next[end], Math.max(best[start], upTo[end] - upTo[start]));
                }
            }
            best = next;
        }
        return best[n];
    }
}
