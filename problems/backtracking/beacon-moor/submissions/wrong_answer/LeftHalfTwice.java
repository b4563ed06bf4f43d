// time: n!; space: n
class Solution {
    private String[] moor;
    private int n;

    public int ways(String[] moor) {
        this.moor = moor;
        n = moor.length;
        int ways = 0;
        for (int c = 0; c < n / 2; c++) {
            ways += 2 * start(c);
        }
        return n % 2 == 0 ? ways : ways + start(n / 2);
    }

    private int start(int c) {
        return moor[0].charAt(c) == '#' ? 0 : place(1, 1 << c, 1 << c + 1, 1 << c >> 1);
    }

    private int place(int row, int columns, int falling, int rising) {
        if (row == n) {
            return 1;
        }
        int ways = 0;
        for (int c = 0; c < n; c++) {
            int mast = 1 << c;
            if (moor[row].charAt(c) == '.' && ((columns | falling | rising) & mast) == 0) {
                ways += place(row + 1, columns | mast, (falling | mast) << 1, (rising | mast) >> 1);
            }
        }
        return ways;
    }
}
