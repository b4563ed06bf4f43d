// time: n!; space: n
class Solution {
    private String[] moor;
    private int[] masts;
    private boolean[] used;

    public int ways(String[] moor) {
        this.moor = moor;
        masts = new int[moor.length];
        used = new boolean[moor.length];
        return order(0);
    }

    private int order(int row) {
        if (row == moor.length) {
            return allowed() ? 1 : 0;
        }
        int ways = 0;
        for (int c = 0; c < moor.length; c++) {
            if (!used[c]) {
                used[c] = true;
                masts[row] = c;
                ways += order(row + 1);
                used[c] = false;
            }
        }
        return ways;
    }

    private boolean allowed() {
        for (int r = 0; r < masts.length; r++) {
            if (moor[r].charAt(masts[r]) == '#') {
                return false;
            }
            for (int s = 0; s < r; s++) {
                if (Math.abs(masts[r] - masts[s]) == r - s) {
                    return false;
                }
            }
        }
        return true;
    }
}
