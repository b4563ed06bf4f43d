// time: n^2; space: 1
class Solution {
    public void settle(char[][] board) {
        int rows = board.length;
        int columns = board[0].length;
        for (int sweep = 0; sweep < columns; sweep++) {
            for (int row = rows - 2; row >= 0; row--) {
                for (int column = 0; column < columns; column++) {
                    if (board[row][column] == 'o' && board[row + 1][column] == '.') {
                        board[row][column] = '.';
                        board[row + 1][column] = 'o';
                    }
                }
            }
        }
    }
}
