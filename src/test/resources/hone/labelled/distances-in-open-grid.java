// input: int[][] grid n m
// time: n*m
// space: n*m
// tags: library, two-sizes, grid, queue
// why: the search enters every cell once whatever its value; the distance table has n * m entries
class Solution {
    private static final int[][] STEPS = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};

    public int solve(int[][] grid) {
        if (grid.length == 0) return 0;
        int n = grid.length, m = grid[0].length;
        int[][] dist = new int[n][m];
        for (int[] row : dist) Arrays.fill(row, -1);
        Queue<int[]> queue = new ArrayDeque<>();
        dist[0][0] = 0;
        queue.add(new int[]{0, 0});
        int far = 0;
        while (!queue.isEmpty()) {
            int[] at = queue.remove();
            far = Math.max(far, dist[at[0]][at[1]] + (grid[at[0]][at[1]] & 1));
            for (int[] s : STEPS) {
                int r = at[0] + s[0], c = at[1] + s[1];
                if (r < 0 || c < 0 || r >= n || c >= m || dist[r][c] >= 0) continue;
                dist[r][c] = dist[at[0]][at[1]] + 1;
                queue.add(new int[]{r, c});
            }
        }
        return far;
    }
}
