// style: CharBuffer.wrap over the whole board, absolute gets and puts
import java.nio.CharBuffer;

class Solution {
    public void settle(char[][] board) {
        int width = board[0].length;
        CharBuffer all = CharBuffer.allocate(board.length * width);
        for (char[] row : board) all.put(row);
        all.flip();
        for (int column = 0; column < width; column++) {
            int rest = all.limit() - width + column;
            for (int at = rest; at >= 0; at -= width) {
                char cell = all.get(at);
                if (cell == '#') {
                    rest = at - width;
                } else if (cell == 'o') {
                    all.put(at, '.').put(rest, cell);
                    rest -= width;
                }
            }
        }
        for (char[] row : board) all.get(row);
    }
}
