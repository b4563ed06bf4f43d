// input: int[][] grid n m
// time: n
// space: 1
// tags: two-sizes, grid
// why: one cell per row is read, the width does not matter
class Solution {
    public int solve(int[][] grid) {
        int low = Integer.MAX_VALUE;
        for (int[] row : grid) {
            low = Math.min(low, row[0]);
        }
        return low;
    }
}
