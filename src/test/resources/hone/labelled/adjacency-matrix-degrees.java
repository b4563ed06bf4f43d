// input: int[][] edges
// time: n^2
// space: n^2
// tags: graph, matrix, space
// why: the n x n matrix is allocated and scanned although there are only n edges
class Solution {
    public int solve(int[][] edges) {
        int n = edges.length + 1;
        boolean[][] linked = new boolean[n][n];
        for (int[] e : edges) {
            linked[e[0]][e[1]] = true;
            linked[e[1]][e[0]] = true;
        }
        int top = 0;
        for (boolean[] row : linked) {
            int degree = 0;
            for (boolean b : row) if (b) degree++;
            top = Math.max(top, degree);
        }
        return top;
    }
}
