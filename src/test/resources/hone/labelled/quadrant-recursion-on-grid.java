// input: int[][] grid
// time: n^2
// space: log n
// tags: grid, recursion, divide-and-conquer, space
// why: T(n) = 4T(n/2) + 1 visits every cell of the n x n grid as a leaf; the depth is logarithmic
class Solution {
    public long solve(int[][] grid) {
        return sum(grid, 0, grid.length, 0, grid.length);
    }

    private long sum(int[][] g, int r0, int r1, int c0, int c1) {
        if (r0 >= r1 || c0 >= c1) return 0;
        if (r1 - r0 == 1 && c1 - c0 == 1) return g[r0][c0];
        int rm = (r0 + r1 + 1) / 2, cm = (c0 + c1 + 1) / 2;
        return sum(g, r0, rm, c0, cm) + sum(g, r0, rm, cm, c1)
                + sum(g, rm, r1, c0, cm) + sum(g, rm, r1, cm, c1);
    }
}
