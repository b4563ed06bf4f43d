// input: int[][] edges
// time: n^2
// space: n^2
// tags: graph, adjacency matrix
// why: a full n by n matrix is made and scanned column by column although there are only n edges
class Solution {
    public int solve(int[][] edges) {
        int n = edges.length;
        boolean[][] follows = new boolean[n][n];
        for (int[] e : edges) {
            if (e[0] != e[1]) follows[e[0]][e[1]] = true;
        }
        int star = -1, most = -1;
        for (int who = 0; who < n; who++) {
            int fans = 0;
            for (int f = 0; f < n; f++) {
                if (follows[f][who]) fans++;
            }
            if (fans > most) {
                most = fans;
                star = who;
            }
        }
        int mutual = 0;
        for (int u = 0; u < n; u++) {
            for (int v = u + 1; v < n; v++) {
                if (follows[u][v] && follows[v][u]) mutual++;
            }
        }
        return star * 100 + most + mutual;
    }
}
