// input: int[][] grid
// time: n^2
// space: n^2
// tags: matrix, simulation
// why: every cell of the n by n grid is appended once and returned
class Solution {
    public List<Integer> solve(int[][] g) {
        List<Integer> out = new ArrayList<>();
        int top = 0, left = 0, bot = g.length - 1, right = g[0].length - 1;
        int dir = 0;
        while (top <= bot && left <= right) {
            switch (dir) {
                case 0 -> {
                    for (int c = left; c <= right; c++) out.add(g[top][c]);
                    top++;
                }
                case 1 -> {
                    for (int r = top; r <= bot; r++) out.add(g[r][right]);
                    right--;
                }
                case 2 -> {
                    for (int c = right; c >= left; c--) out.add(g[bot][c]);
                    bot--;
                }
                default -> {
                    for (int r = bot; r >= top; r--) out.add(g[r][left]);
                    left++;
                }
            }
            dir = (dir + 1) & 3;
        }
        return out;
    }
}
