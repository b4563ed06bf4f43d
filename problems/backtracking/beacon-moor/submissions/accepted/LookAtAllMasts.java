// time: n!; space: n
class Solution {
    private String[] moor;
    private int[] masts;

    public int ways(String[] moor) {
        this.moor = moor;
        masts = new int[moor.length];
        return place(0);
    }

    private int place(int row) {
        if (row == moor.length) {
            return 1;
        }
        int ways = 0;
        for (int c = 0; c < moor.length; c++) {
            if (moor[row].charAt(c) == '.' && dark(row, c)) {
                masts[row] = c;
                ways += place(row + 1);
            }
        }
        return ways;
    }

    private boolean dark(int row, int c) {
        for (int r = 0; r < row; r++) {
            int apart = Math.abs(masts[r] - c);
            if (apart == 0 || apart == row - r) {
                return false;
            }
        }
        return true;
    }
}
