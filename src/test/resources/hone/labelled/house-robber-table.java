// input: int[] random
// time: n
// space: n
// tags: dp
// why: a table with n+1 cells is filled left to right with constant work a cell.
class Solution {
    public long solve(int[] money) {
        int n = money.length;
        long[] dp = new long[n + 1];
        if (n > 0) dp[1] = money[0];
        for (int i = 2; i <= n; i++) {
            dp[i] = Math.max(dp[i - 1], dp[i - 2] + money[i - 1]);
        }
        return dp[n];
    }
}
