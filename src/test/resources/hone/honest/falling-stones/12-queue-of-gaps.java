// style: a queue of empty places below, from bottom to top
class Solution {
    public void settle(char[][] board) {
        Deque<Integer> gaps = new ArrayDeque<>();
        for (int column = 0; column < board[0].length; column++) {
            gaps.clear();
            for (int row = board.length - 1; row >= 0; row--) {
                switch (board[row][column]) {
                    case '#':
                        gaps.clear();
                        break;
                    case 'o':
                        if (!gaps.isEmpty()) {
                            board[gaps.removeFirst()][column] = 'o';
                            board[row][column] = '.';
                            gaps.addLast(row);
                        }
                        break;
                    default:
                        gaps.addLast(row);
                }
            }
        }
    }
}
