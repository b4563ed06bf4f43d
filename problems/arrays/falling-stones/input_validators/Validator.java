public class Validator {
    public static String check(Object[] input) {
        char[][] board = (char[][]) input[0];
        if (board.length < 1 || board.length > 60_000) {
            return "there are " + board.length + " rows";
        }
        int columns = board[0].length;
        if (columns < 1 || columns > 60_000) {
            return "there are " + columns + " columns";
        }
        if ((long) board.length * columns > 60_000) {
            return "there are " + board.length + " times " + columns + " cells";
        }
        for (char[] row : board) {
            if (row.length != columns) {
                return "the rows are not all of the same length";
            }
            for (char cell : row) {
                if (cell != 'o' && cell != '#' && cell != '.') {
                    return "a cell holds " + cell;
                }
            }
        }
        return null;
    }
}
