// style: student in the first year: a new array for each column, counts stones and gaps, many comments
public class Solution {
    public void settle(char[][] board) {
        int numberOfRows = board.length;
        int numberOfColumns = board[0].length;
        for (int column = 0; column < numberOfColumns; column++) {
            // I look at the column from the top
            int stones = 0;   // how many stones have I seen since the last block
            int start = 0;    // where does this part begin
            for (int row = 0; row < numberOfRows; row++) {
                char c = board[row][column];
                if (c == 'o') {
                    stones = stones + 1;
                }
                boolean isBlock;
                if (c == '#') {
                    isBlock = true;
                } else {
                    isBlock = false;
                }
                boolean isLast = row == numberOfRows - 1;
                if (isBlock == true) {
                    // the part ends above the block
                    fill(board, column, start, row - 1, stones);
                    stones = 0;
                    start = row + 1;
                } else if (isLast == true) {
                    fill(board, column, start, row, stones);
                }
            }
        }
    }

    // fills the part with empty cells and then with the stones
    public void fill(char[][] board, int column, int start, int end, int stones) {
        int length = end - start + 1;
        int empty = length - stones;
        for (int i = 0; i < length; i++) {
            if (i < empty) {
                board[start + i][column] = '.';
            } else {
                board[start + i][column] = 'o';
            }
        }
    }
}
