// style: a map from character to action, own functional interface, constructor references
class Solution {
    @FunctionalInterface
    interface Action {
        void on(Cursor cursor);

        default Action andThen(Action next) {
            return cursor -> {
                on(cursor);
                next.on(cursor);
            };
        }
    }

    static class Cursor {
        final char[][] board;
        final int column;
        int row, rest;

        Cursor(char[][] board, int column) {
            this.board = board;
            this.column = column;
            row = rest = board.length - 1;
        }

        void put(int at, char what) {
            board[at][column] = what;
        }
    }

    private static final Map<Character, Action> ACTIONS;

    static {
        Map<Character, Action> actions = new HashMap<>();
        Action lift = cursor -> cursor.put(cursor.row, '.');
        Action lay = cursor -> cursor.put(cursor.rest--, 'o');
        actions.put('o', lift.andThen(lay));
        actions.put('#', cursor -> cursor.rest = cursor.row - 1);
        actions.put('.', cursor -> {});
        ACTIONS = Collections.unmodifiableMap(actions);
    }

    public void settle(char[][] board) {
        BiFunction<char[][], Integer, Cursor> make = Cursor::new;
        for (int column = 0; column < board[0].length; column++) {
            for (Cursor cursor = make.apply(board, column); cursor.row >= 0; cursor.row--) {
                ACTIONS.get(board[cursor.row][column]).on(cursor);
            }
        }
    }
}
