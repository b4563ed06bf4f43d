// time: n*m; space: 1
class Solution {
    /** Lets each stone fall as far as it can, from the top row down: lower stones are still in the way. */
    public void settle(char[][] board) {
        for (int row = 0; row < board.length; row++) {
            for (int column = 0; column < board[row].length; column++) {
                if (board[row][column] != 'o') {
                    continue;
                }
                int to = row;
                while (to + 1 < board.length && board[to + 1][column] == '.') {
                    to++;
                }
                board[row][column] = '.';
                board[to][column] = 'o';
            }
        }
    }
}
