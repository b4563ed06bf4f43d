// input: int[][] edges
// time: n^3
// space: n^2
// tags: graph, nested-loops
// why: Warshall's loops run in full, with no test that skips the inner loop
class Solution {
    public int solve(int[][] edges) {
        int n = edges.length + 1;
        boolean[][] reach = new boolean[n][n];
        for (int[] e : edges) reach[e[0]][e[1]] = true;
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    reach[i][j] |= reach[i][k] & reach[k][j];
                }
            }
        }
        int pairs = 0;
        for (boolean[] row : reach) {
            for (boolean r : row) pairs += r ? 1 : 0;
        }
        return pairs;
    }
}
