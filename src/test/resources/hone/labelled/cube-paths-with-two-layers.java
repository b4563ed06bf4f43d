// input: int n
// time: n^3
// space: n^2
// tags: dynamic-programming, space
// why: n^3 cells are computed, but only two layers of n^2 cells are kept
class Solution {
    public int solve(int n) {
        int[][] prev = new int[n][n];
        for (int z = 0; z < n; z++) {
            int[][] cur = new int[n][n];
            for (int y = 0; y < n; y++) {
                for (int x = 0; x < n; x++) {
                    int ways = x + y + z == 0 ? 1 : prev[y][x];
                    if (y > 0) ways += cur[y - 1][x];
                    if (x > 0) ways += cur[y][x - 1];
                    cur[y][x] = ways % 1_000_007;
                }
            }
            prev = cur;
        }
        return n == 0 ? 0 : prev[n - 1][n - 1];
    }
}
