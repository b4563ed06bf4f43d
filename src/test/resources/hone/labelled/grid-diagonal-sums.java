// input: int[][] grid
// time: n
// space: 1
// tags: grid
// why: only the two diagonals of the n x n grid are read
class Solution {
    public long solve(int[][] grid) {
        long sum = 0;
        int n = grid.length;
        for (int i = 0; i < n; i++) {
            sum += grid[i][i];
            if (i != n - 1 - i) sum += grid[i][n - 1 - i];
        }
        return sum;
    }
}
