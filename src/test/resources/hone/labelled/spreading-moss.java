// input: int[][] grid n m
// time: n*m
// space: n*m
// tags: multi-source bfs, record, matrix
// why: every cell is queued at most once; the day table has n*m entries
class Solution {
    private record Cell(int r, int c) {
        Stream<Cell> around() {
            return Stream.of(new Cell(r - 1, c), new Cell(r + 1, c), new Cell(r, c - 1), new Cell(r, c + 1));
        }
    }

    public int solve(int[][] wall) {
        int n = wall.length, m = wall[0].length;
        int[][] day = new int[n][m];
        Queue<Cell> q = new LinkedList<>();
        for (int r = 0; r < n; r++) {
            for (int c = 0; c < m; c++) {
                boolean seed = wall[r][c] % 10 == 0;
                day[r][c] = seed ? 0 : -1;
                if (seed) q.add(new Cell(r, c));
            }
        }
        int last = q.isEmpty() ? -1 : 0;
        while (!q.isEmpty()) {
            Cell cur = q.remove();
            int d = day[cur.r()][cur.c()];
            last = Math.max(last, d);
            cur.around()
                    .filter(x -> x.r() >= 0 && x.c() >= 0 && x.r() < n && x.c() < m)
                    .filter(x -> day[x.r()][x.c()] < 0)
                    .forEach(x -> {
                        day[x.r()][x.c()] = d + 1;
                        q.add(x);
                    });
        }
        return last;
    }
}
