// style: C programmer: one flat copy, index arithmetic, commas in the for
class Solution {
    public void settle(char board[][]) {
        final int rows = board.length, cols = board[0].length;
        char cell[] = new char[rows * cols];
        int i, p, q;

        for (i = 0; i < rows; i++)
            System.arraycopy(board[i], 0, cell, i * cols, cols);
        for (i = 0; i < cols; i++) {
            for (p = q = (rows - 1) * cols + i; p >= 0; p -= cols) {
                if (cell[p] == '.')
                    continue;
                if (cell[p] == '#') {
                    q = p - cols;
                    continue;
                }
                cell[p] = '.';
                cell[q] = 'o';
                q -= cols;
            }
        }
        for (i = 0; i < rows; i++)
            System.arraycopy(cell, i * cols, board[i], 0, cols);
    }
}
