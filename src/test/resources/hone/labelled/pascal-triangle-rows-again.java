// input: int n
// time: n^2
// space: n^2
// tags: dp, triangle
// why: all rows of lengths 1 to n are kept and every entry costs one addition, n(n+1)/2 in all.
class Solution {
    public int solve(int n) {
        int[][] tri = new int[n][];
        for (int i = 0; i < n; i++) {
            tri[i] = new int[i + 1];
            tri[i][0] = 1;
            tri[i][i] = 1;
            for (int j = 1; j < i; j++) {
                tri[i][j] = (tri[i - 1][j - 1] + tri[i - 1][j]) % 1_000_007;
            }
        }
        return n == 0 ? 0 : tri[n - 1][n / 2];
    }
}
