// time: n!; space: n
class Solution {
    private int[] firm;

    public int ways(String[] moor) {
        int n = moor.length;
        firm = new int[n];
        for (int r = 0; r < n; r++) {
            for (int c = 0; c < n; c++) {
                if (moor[r].charAt(c) == '.') {
                    firm[r] |= 1 << c;
                }
            }
        }
        return place(0, 0, 0, 0);
    }

    private int place(int row, int columns, int falling, int rising) {
        if (row == firm.length) {
            return 1;
        }
        int ways = 0;
        for (int free = firm[row] & ~(columns | falling | rising); free != 0; free &= free - 1) {
            int mast = free & -free;
            ways += place(row + 1, columns | mast, (falling | mast) << 1, (rising | mast) >> 1);
        }
        return ways;
    }
}
