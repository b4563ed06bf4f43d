// time: n!; space: n
class Solution {
    private String[] moor;
    private int n;
    private boolean[] column;
    private boolean[] falling;
    private boolean[] rising;
    private int ways;

    public int ways(String[] moor) {
        this.moor = moor;
        n = moor.length;
        column = new boolean[n];
        falling = new boolean[2 * n];
        rising = new boolean[2 * n];
        place(0);
        return ways;
    }

    private void place(int r) {
        if (r == n) {
            ways++;
            return;
        }
        for (int c = 0; c < n; c++) {
            if (moor[r].charAt(c) == '.' && !column[c]) {
                column[c] = true;
                place(r + 1);
                column[c] = false;
            }
        }
    }
}
