// input: int[][] grid
// time: n
// space: 1
// tags: grid, two-pointers
// why: every step moves one column left or one row down, at least n and at most 2n steps
class Solution {
    public int solve(int[][] grid) {
        int row = 0, col = grid.length - 1, steps = 0;
        while (row < grid.length && col >= 0) {
            if (grid[row][col] > 500) col--;
            else row++;
            steps++;
        }
        return steps;
    }
}
