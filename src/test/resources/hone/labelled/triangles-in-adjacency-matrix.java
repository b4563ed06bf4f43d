// input: int[][] edges
// time: n^3
// space: n^2
// tags: graph, matrix, nested-loops
// why: all node triples are tested without skipping any
class Solution {
    public int solve(int[][] edges) {
        int n = edges.length + 1;
        int[][] m = new int[n][n];
        for (int[] e : edges) {
            if (e[0] != e[1]) m[e[0]][e[1]] = m[e[1]][e[0]] = 1;
        }
        int triangles = 0;
        for (int a = 0; a < n; a++)
            for (int b = 0; b < a; b++)
                for (int c = 0; c < b; c++)
                    triangles += m[a][b] & m[b][c] & m[a][c];
        return triangles;
    }
}
