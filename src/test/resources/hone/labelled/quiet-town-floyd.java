// input: int[][] edges
// time: n^3
// space: n^2
// tags: floyd-warshall, graph
// why: three full loops over n towns on an n by n distance table
class Solution {
    private static final int FAR = 1_000_000_000;

    public int solve(int[][] roads) {
        int n = roads.length;
        int[][] d = new int[n][n];
        for (int i = 0; i < n; i++) {
            Arrays.fill(d[i], FAR);
            d[i][i] = 0;
        }
        for (int[] r : roads) {
            int w = 1 + (r[0] + r[1]) % 7;
            d[r[0]][r[1]] = Math.min(d[r[0]][r[1]], w);
            d[r[1]][r[0]] = Math.min(d[r[1]][r[0]], w);
        }
        for (int k = 0; k < n; k++)
            for (int i = 0; i < n; i++)
                for (int j = 0; j < n; j++)
                    d[i][j] = Math.min(d[i][j], d[i][k] + d[k][j]);

        int answer = -1, fewest = n + 1;
        for (int i = 0; i < n; i++) {
            int near = (int) Arrays.stream(d[i]).filter(x -> x > 0 && x <= 12).count();
            if (near <= fewest) {
                fewest = near;
                answer = i;
            }
        }
        return answer;
    }
}
