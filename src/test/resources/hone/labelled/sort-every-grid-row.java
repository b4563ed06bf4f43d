// input: int[][] grid
// time: n^2 log n
// space: n
// tags: library, grid, sort, garbage, jdk-cost
// why: n rows of n cells are sorted one after the other; one sorted copy is alive at a time
class Solution {
    public long solve(int[][] grid) {
        long sum = 0;
        for (int[] row : grid) {
            int[] copy = Arrays.copyOf(row, row.length);
            for (int c = 0; c < copy.length; c++) copy[c] = (copy[c] + c) * 0x9E3779B1;
            Arrays.sort(copy);
            sum += copy[copy.length / 2];
        }
        return sum;
    }
}
