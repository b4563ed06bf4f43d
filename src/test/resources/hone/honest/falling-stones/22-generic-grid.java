// style: a generic grid with wildcards, PECS copy methods, nested generic classes
class Solution {
    static class Grid<T> {
        private final List<List<T>> columns;

        Grid(int width, int height, BiFunction<? super Integer, ? super Integer, ? extends T> at) {
            columns = new ArrayList<>(width);
            for (int x = 0; x < width; x++) {
                List<T> column = new ArrayList<>(height);
                for (int y = 0; y < height; y++) {
                    column.add(at.apply(x, y));
                }
                columns.add(column);
            }
        }

        void columns(Consumer<? super List<T>> visitor) {
            for (List<T> column : columns) {
                visitor.accept(column);
            }
        }

        T at(int x, int y) {
            return columns.get(x).get(y);
        }
    }

    private static <T extends Comparable<? super T>> void sortParts(List<T> list, Predicate<? super T> isWall) {
        int from = 0;
        for (int to = 0; to <= list.size(); to++) {
            if (to == list.size() || isWall.test(list.get(to))) {
                Collections.sort(list.subList(from, to));
                from = to + 1;
            }
        }
    }

    public void settle(char[][] board) {
        Grid<Character> grid = new Grid<>(board[0].length, board.length, (x, y) -> board[y][x]);
        grid.<Character>columns(column -> sortParts(column, Predicate.isEqual('#')));
        for (int y = 0; y < board.length; y++) {
            for (int x = 0; x < board[y].length; x++) {
                board[y][x] = grid.at(x, y);
            }
        }
    }
}
