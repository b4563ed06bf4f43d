// input: int[][] grid
// time: n!
// space: n
// tags: recursion, bits, brute-force
// why: worker w tries exactly the n - w free jobs (loop over set bits), about e * n! calls
class Solution {
    public long solve(int[][] cost) {
        int n = cost.length;
        return assign(cost, 0, (1 << n) - 1);
    }

    private long assign(int[][] cost, int worker, int free) {
        if (free == 0) return 0;
        long best = Long.MAX_VALUE;
        for (int rest = free; rest != 0; rest &= rest - 1) {
            int job = Integer.numberOfTrailingZeros(rest);
            best = Math.min(best, cost[worker][job] + assign(cost, worker + 1, free & ~(1 << job)));
        }
        return best;
    }
}
