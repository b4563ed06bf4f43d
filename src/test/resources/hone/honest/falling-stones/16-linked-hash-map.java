// style: counts of stones in a LinkedHashMap keyed by a record of column and floor
class Solution {
    record Floor(int column, int row) {}

    public void settle(char[][] board) {
        Map<Floor, Integer> stones = new LinkedHashMap<>();
        int[] floor = new int[board[0].length];
        Arrays.fill(floor, board.length);
        for (int row = board.length; --row >= 0; ) {
            for (int column = 0; column < floor.length; column++) {
                if (board[row][column] == '#') {
                    floor[column] = row;
                } else if (board[row][column] == 'o') {
                    board[row][column] = '.';
                    stones.merge(new Floor(column, floor[column]), 1, Integer::sum);
                }
            }
        }
        stones.forEach((on, count) -> {
            for (int height = 1; height <= count; height++) {
                board[on.row() - height][on.column()] = 'o';
            }
        });
    }
}
