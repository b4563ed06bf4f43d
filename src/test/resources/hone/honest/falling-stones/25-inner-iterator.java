// style: non-static inner classes, an iterator that walks up, remove means fall
class Solution {
    private char[][] board;

    class Shaft implements Iterable<Character> {
        final int column;

        Shaft(int column) {
            this.column = column;
        }

        public Iterator<Character> iterator() {
            return new Walk();
        }

        class Walk implements Iterator<Character> {
            int row = board.length;
            int rest = board.length - 1;

            public boolean hasNext() {
                return row > 0;
            }

            public Character next() {
                char cell = board[--row][column];
                if (cell == '#') {
                    rest = row - 1;
                }
                return Character.valueOf(cell);
            }

            public void remove() {
                board[row][column] = '.';
                board[rest--][Shaft.this.column] = 'o';
            }
        }
    }

    public void settle(char[][] board) {
        this.board = board;
        for (int column = 0; column < board[0].length; column++) {
            Iterator<Character> walk = new Shaft(column).iterator();
            while (walk.hasNext()) {
                if (walk.next().charValue() == 'o') {
                    walk.remove();
                }
            }
        }
    }
}
