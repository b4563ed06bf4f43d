// input: int[][] grid
// time: n^3
// space: 1
// tags: grid, nested-loops
// why: n^2/2 pairs of rows, all n columns compared
class Solution {
    public int solve(int[][] grid) {
        int closest = Integer.MAX_VALUE;
        for (int a = 0; a < grid.length; a++) {
            for (int b = a + 1; b < grid.length; b++) {
                int distance = 0;
                for (int c = 0; c < grid[a].length; c++) {
                    if (grid[a][c] != grid[b][c]) distance++;
                }
                closest = Math.min(closest, distance);
            }
        }
        return closest;
    }
}
