// style: object oriented: stones, blocks and air as classes with polymorphism, a factory, equals by class
class Solution {
    abstract static class Thing {
        abstract char sign();

        /** Where the next one would rest after this one came from above to rest at {@code free}. */
        abstract int settle(Thing[] column, int at, int free);

        @Override
        public boolean equals(Object other) {
            return other != null && other.getClass() == getClass();
        }

        @Override
        public int hashCode() {
            return getClass().getName().hashCode();
        }
    }

    static final class Stone extends Thing {
        @Override
        char sign() {
            return 'o';
        }

        @Override
        int settle(Thing[] column, int at, int free) {
            Thing kept = column[free];
            column[free] = this;
            if (!this.equals(kept)) {
                column[at] = kept;
            }
            return free - 1;
        }
    }

    static final class Block extends Thing {
        @Override
        char sign() {
            return '#';
        }

        @Override
        int settle(Thing[] column, int at, int free) {
            return at - 1;
        }
    }

    static final class Air extends Thing {
        static final Air INSTANCE = new Air();

        @Override
        char sign() {
            return '.';
        }

        @Override
        int settle(Thing[] column, int at, int free) {
            return free;
        }
    }

    private static Thing of(char sign) {
        if (sign == 'o') {
            return new Stone();
        }
        return sign == '#' ? new Block() : Air.INSTANCE;
    }

    public void settle(char[][] board) {
        Thing[] column = new Thing[board.length];
        for (int c = 0; c < board[0].length; c++) {
            for (int r = 0; r < column.length; r++) {
                column[r] = of(board[r][c]);
            }
            int free = column.length - 1;
            for (int r = free; r >= 0; r--) {
                free = column[r].settle(column, r, free);
            }
            for (int r = 0; r < column.length; r++) {
                board[r][c] = column[r].sign();
            }
        }
    }
}
