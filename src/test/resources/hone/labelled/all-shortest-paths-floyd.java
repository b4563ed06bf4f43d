// input: int[][] edges
// time: n^3
// space: n^2
// tags: graph, dynamic-programming, space
// why: three full loops over the nodes, number of edges does not matter
class Solution {
    public int solve(int[][] edges) {
        int n = edges.length + 1;
        int[][] d = new int[n][n];
        for (int i = 0; i < n; i++) {
            Arrays.fill(d[i], 1_000_000);
            d[i][i] = 0;
        }
        for (int[] e : edges) {
            d[e[0]][e[1]] = Math.min(d[e[0]][e[1]], 1);
            d[e[1]][e[0]] = Math.min(d[e[1]][e[0]], 1);
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    d[i][j] = Math.min(d[i][j], d[i][k] + d[k][j]);
                }
            }
        }
        int longest = 0;
        for (int[] row : d) for (int x : row) if (x < 1_000_000) longest = Math.max(longest, x);
        return longest;
    }
}
