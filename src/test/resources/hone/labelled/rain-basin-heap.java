// input: int[][] grid
// time: n^2 log n
// space: n^2
// tags: priority queue, matrix, record
// why: each of the n^2 cells goes through the heap once at log n; the done table is n^2
class Solution {
    record Wall(int r, int c, int level) {}

    public long solve(int[][] g) {
        int n = g.length, m = g[0].length;
        boolean[][] done = new boolean[n][m];
        PriorityQueue<Wall> pq = new PriorityQueue<>(Comparator.comparingInt(Wall::level));
        for (int r = 0; r < n; r++) {
            for (int c = 0; c < m; c++) {
                if (r == 0 || c == 0 || r == n - 1 || c == m - 1) {
                    pq.add(new Wall(r, c, g[r][c]));
                    done[r][c] = true;
                }
            }
        }
        int[] step = {0, 1, 0, -1, 0};
        long water = 0;
        while (!pq.isEmpty()) {
            Wall w = pq.poll();
            for (int d = 0; d < 4; d++) {
                int r = w.r() + step[d], c = w.c() + step[d + 1];
                if (r < 0 || c < 0 || r >= n || c >= m || done[r][c]) continue;
                done[r][c] = true;
                water += Math.max(0, w.level() - g[r][c]);
                pq.add(new Wall(r, c, Math.max(w.level(), g[r][c])));
            }
        }
        return water;
    }
}
