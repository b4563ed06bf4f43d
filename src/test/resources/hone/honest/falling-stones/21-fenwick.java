// style: counts of stones by prefix sums and blocks by a stream, one pass to write
class Solution {
    public void settle(char[][] board) {
        final int rows = board.length;
        int[] stonesAbove = new int[rows + 1];
        for (int c = 0; c < board[0].length; c++) {
            final int column = c;
            for (int r = 0; r < rows; r++) {
                stonesAbove[r + 1] = stonesAbove[r] + (board[r][c] == 'o' ? 1 : 0);
            }
            int[] fences = IntStream.concat(
                            IntStream.of(-1),
                            IntStream.concat(
                                    IntStream.range(0, rows).filter(r -> board[r][column] == '#'), IntStream.of(rows)))
                    .toArray();
            for (int f = 1; f < fences.length; f++) {
                int top = fences[f - 1] + 1, bottom = fences[f];
                int firstStone = bottom - (stonesAbove[bottom] - stonesAbove[top]);
                for (int r = top; r < bottom; r++) {
                    board[r][c] = r < firstStone ? '.' : 'o';
                }
            }
        }
    }
}
