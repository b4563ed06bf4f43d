// time: n*m; space: 1
class Solution {
    public void settle(char[][] board) {
        for (int column = 0; column < board[0].length; column++) {
            int rest = board.length - 1;
            for (int row = board.length - 1; row >= 0; row--) {
                if (board[row][column] == '#') {
                    rest = row - 1;
                } else if (board[row][column] == 'o') {
                    board[row][column] = '.';
                    board[rest][column] = 'o';
                    rest--;
                }
            }
        }
    }
}
