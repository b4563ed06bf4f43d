// time: n*m; space: m
class Solution {
    public void settle(char[][] board) {
        int[] falling = new int[board[0].length];
        for (int row = 0; row < board.length; row++) {
            for (int column = 0; column < falling.length; column++) {
                if (board[row][column] == 'o') {
                    board[row][column] = '.';
                    falling[column]++;
                }
                if (row + 1 == board.length || board[row + 1][column] == '#') {
                    for (int height = 0; falling[column] > 0; height++) {
                        board[row - height][column] = 'o';
                        falling[column]--;
                    }
                }
            }
        }
    }
}
