// input: int[][] grid n m ; int target-absent
// time: m
// space: 1
// tags: matrix, two pointers
// why: all values exceed the target -5, so the walk from the top right corner only goes left, m steps
class Solution {
    public boolean solve(int[][] g, int target) {
        int r = 0, c = g[0].length - 1;
        while (r < g.length && c >= 0) {
            int x = g[r][c];
            if (x == target) {
                return true;
            }
            if (x > target) {
                c--;
            } else {
                r++;
            }
        }
        return false;
    }
}
