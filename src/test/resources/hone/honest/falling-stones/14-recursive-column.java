// style: recursion down a column that returns how many stones it carries
class Solution {
    private char[][] board;

    public void settle(char[][] board) {
        this.board = board;
        for (int column = 0; column < board[0].length; column++) {
            drop(0, column, 0);
        }
    }

    /** Stones come from above; the answer is how many of them found no place from here on. */
    private int drop(int row, int column, int falling) {
        if (row == board.length) {
            return falling;
        }
        if (board[row][column] == '#') {
            drop(row + 1, column, 0);
            return falling;
        }
        int here = board[row][column] == 'o' ? 1 : 0;
        int left = drop(row + 1, column, falling + here);
        board[row][column] = left > 0 ? 'o' : '.';
        return left > 0 ? left - 1 : 0;
    }
}
