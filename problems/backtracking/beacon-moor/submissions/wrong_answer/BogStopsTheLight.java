// time: n!; space: n
class Solution {
    private String[] moor;
    private int n;
    private boolean[][] mast;

    public int ways(String[] moor) {
        this.moor = moor;
        n = moor.length;
        mast = new boolean[n][n];
        return place(0);
    }

    private int place(int row) {
        if (row == n) {
            return 1;
        }
        int ways = 0;
        for (int c = 0; c < n; c++) {
            if (moor[row].charAt(c) == '.' && !lit(row, c, -1) && !lit(row, c, 0) && !lit(row, c, 1)) {
                mast[row][c] = true;
                ways += place(row + 1);
                mast[row][c] = false;
            }
        }
        return ways;
    }

    private boolean lit(int row, int c, int step) {
        for (int r = row - 1, d = c + step; r >= 0 && d >= 0 && d < n && moor[r].charAt(d) == '.'; r--, d += step) {
            if (mast[r][d]) {
                return true;
            }
        }
        return false;
    }
}
