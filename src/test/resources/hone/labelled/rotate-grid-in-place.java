// input: int[][] grid
// time: n^2
// space: 1
// tags: grid, in-place, space
// why: every cell takes part in one four-way swap; nothing is copied
class Solution {
    public int[][] solve(int[][] m) {
        int n = m.length;
        for (int layer = 0; layer < n / 2; layer++) {
            int last = n - 1 - layer;
            for (int i = layer; i < last; i++) {
                int off = i - layer;
                int top = m[layer][i];
                m[layer][i] = m[last - off][layer];
                m[last - off][layer] = m[last][last - off];
                m[last][last - off] = m[i][last];
                m[i][last] = top;
            }
        }
        return m;
    }
}
