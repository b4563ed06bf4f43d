// time: n^2; space: 1
class Solution {
    public void settle(char[][] board) {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int row = board.length - 2; row >= 0; row--) {
                for (int column = 0; column < board[row].length; column++) {
                    if (board[row][column] == 'o' && board[row + 1][column] == '.') {
                        board[row][column] = '.';
                        board[row + 1][column] = 'o';
                        moved = true;
                    }
                }
            }
        }
    }
}
