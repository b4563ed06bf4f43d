// style: Java 8 veteran: a BiConsumer a cell, IntStream.iterate with limit, an int array as the state
import java.util.stream.IntStream;

public class Solution {
    public void settle(final char[][] board) {
        final int last = board.length - 1;
        IntStream.range(0, board[0].length).forEach(column -> {
            final int[] rest = {last};
            IntStream.iterate(last, row -> row - 1).limit(board.length).forEach(row -> {
                if (board[row][column] == '#') {
                    rest[0] = row - 1;
                } else if (board[row][column] == 'o') {
                    board[row][column] = '.';
                    board[rest[0]--][column] = 'o';
                }
            });
        });
    }
}
