// style: a text block with a legend, formatted output, chars to a lookup string, dead code
class Solution {
    private static final String LEGEND = """
            %c  loose stone
            %c  fixed block
            %c  nothing at all
            "%s" \
            is the whole alphabet
            """;
    private static final String SIGNS = "o#.";

    public void settle(char[][] board) {
        System.out.print(LEGEND.formatted('o', '#', '.', SIGNS));
        int rows = board.length, columns = board[0].length;
        for (int column = 0; column < columns; column++) {
            int rest = rows - 1;
            for (int row = rows - 1; row >= 0; row--) {
                int sign = SIGNS.indexOf(board[row][column]);
                if (sign == 0) {
                    char swap = board[rest][column];
                    board[rest][column] = board[row][column];
                    board[row][column] = rest == row ? board[row][column] : swap;
                    rest--;
                } else if (sign == 1) {
                    rest = row - 1;
                } else if (sign < 0) {
                    throw new IllegalArgumentException(String.format("row %d, column %d: %s", row, column, board[row][column]));
                }
            }
        }
        if (false) {
            settleSlowly(board);
        }
    }

    /** The first try, kept for reference: far too slow. */
    private void settleSlowly(char[][] board) {
        boolean moved;
        do {
            moved = false;
            for (int row = 0; row + 1 < board.length; row++) {
                for (int column = 0; column < board[row].length; column++) {
                    if (board[row][column] == 'o' && board[row + 1][column] == '.') {
                        board[row][column] = '.';
                        board[row + 1][column] = 'o';
                        moved = true;
                    }
                }
            }
        } while (moved);
    }
}
