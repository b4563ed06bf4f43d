// input: int[] random
// time: n^2
// space: n
// tags: dp, knapsack
// why: each of the n items sweeps a one-row table from n down to a weight of at most 10, and the row has n+1 cells.
class Solution {
    public int solve(int[] values) {
        int cap = values.length;
        int[] best = new int[cap + 1];
        for (int v : values) {
            int weight = v % 10 + 1;
            int gain = v % 101;
            for (int c = cap; c >= weight; c--) {
                best[c] = Math.max(best[c], best[c - weight] + gain);
            }
        }
        return best[cap];
    }
}
