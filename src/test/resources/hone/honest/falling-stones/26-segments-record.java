// style: streams of segments: partitioningBy, summingInt, flatMap to records, mapMulti
class Solution {
    record Cell(int row, int column, char what) {}

    public void settle(char[][] board) {
        IntStream.range(0, board[0].length).boxed().<Cell>mapMulti((column, sink) -> {
            int from = 0;
            for (int to = 0; to <= board.length; to++) {
                if (to < board.length && board[to][column] != '#') {
                    continue;
                }
                Map<Boolean, Long> count = IntStream.range(from, to)
                        .mapToObj(row -> board[row][column])
                        .collect(Collectors.partitioningBy(c -> c == 'o', Collectors.counting()));
                long empty = count.get(false);
                for (int row = from; row < to; row++) {
                    sink.accept(new Cell(row, column, row - from < empty ? '.' : 'o'));
                }
                from = to + 1;
            }
        }).forEach(cell -> board[cell.row()][cell.column()] = cell.what());
    }
}
