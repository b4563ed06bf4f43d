// input: int[][] grid n m
// time: n*m
// space: 1
// tags: two-sizes, grid
// why: every cell of n rows and m columns is added once
class Solution {
    public long solve(int[][] grid) {
        long sum = 0;
        for (int[] row : grid) {
            for (int cell : row) sum += cell;
        }
        return sum;
    }
}
