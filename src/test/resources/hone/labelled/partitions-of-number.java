// input: int n
// time: n^2
// space: n
// tags: dynamic-programming, nested-loops
// why: n part sizes, each with a pass over the amounts up to n
class Solution {
    public long solve(int n) {
        long[] ways = new long[n + 1];
        ways[0] = 1;
        for (int part = 1; part <= n; part++) {
            for (int amount = part; amount <= n; amount++) {
                ways[amount] = (ways[amount] + ways[amount - part]) % 1_000_000_007L;
            }
        }
        return ways[n];
    }
}
