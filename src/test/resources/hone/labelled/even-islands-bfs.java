// input: int[][] grid
// time: n^2
// space: n^2
// tags: grid, bfs, record
// why: every one of the n^2 cells is marked at most once in the n by n table, queued at most once and checks four neighbours.
class Solution {
    record Cell(int r, int c) {}

    private static final int[][] DIRS = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};

    public int solve(int[][] grid) {
        int n = grid.length;
        boolean[][] seen = new boolean[n][n];
        int islands = 0;
        for (int r = 0; r < n; r++) {
            for (int c = 0; c < n; c++) {
                if (seen[r][c] || grid[r][c] % 2 != 0) continue;
                islands++;
                Deque<Cell> queue = new ArrayDeque<>();
                seen[r][c] = true;
                queue.add(new Cell(r, c));
                while (!queue.isEmpty()) {
                    Cell cur = queue.poll();
                    for (int[] d : DIRS) {
                        int nr = cur.r() + d[0], nc = cur.c() + d[1];
                        if (nr < 0 || nc < 0 || nr >= n || nc >= n) continue;
                        if (seen[nr][nc] || grid[nr][nc] % 2 != 0) continue;
                        seen[nr][nc] = true;
                        queue.add(new Cell(nr, nc));
                    }
                }
            }
        }
        return islands;
    }
}
