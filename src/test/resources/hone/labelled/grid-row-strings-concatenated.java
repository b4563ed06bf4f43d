// input: int[][] grid
// time: n^3
// space: n
// tags: library, grid, string, garbage, space, jdk-cost
// why: each of n rows is turned into text with += one cell at a time, n^2/2 character copies per row; only one row text is alive
class Solution {
    public int solve(int[][] grid) {
        int mix = 0;
        for (int[] row : grid) {
            String line = "";
            for (int cell : row) {
                line += cell % 2 == 0 ? '#' : '.';
            }
            mix += line.lastIndexOf('#');
        }
        return mix;
    }
}
