// style: Arrays.sort over ranges: a dot comes before an o
class Solution {
    public void settle(char[][] board) {
        char[][] turned = new char[board[0].length][board.length];
        for (int r = 0; r < board.length; r++)
            for (int c = 0; c < board[r].length; c++) turned[c][r] = board[r][c];
        for (char[] line : turned) {
            int from = 0;
            for (int to = 0; to <= line.length; to++) {
                if (to == line.length || line[to] == '#') {
                    Arrays.sort(line, from, to);
                    from = to + 1;
                }
            }
        }
        for (int r = 0; r < board.length; r++)
            for (int c = 0; c < board[r].length; c++) board[r][c] = turned[c][r];
    }
}
