// style: TreeSet of free rows per column with pollLast and clear
class Solution {
    public void settle(char[][] board) {
        SortedSet<Integer>[] free = new SortedSet[board[0].length];
        for (int row = board.length - 1; row >= 0; row--) {
            for (int column = 0; column < board[row].length; column++) {
                if (free[column] == null) {
                    free[column] = new TreeSet<Integer>();
                }
                NavigableSet<Integer> places = (NavigableSet<Integer>) free[column];
                char cell = board[row][column];
                if (cell == '#') {
                    places.clear();
                } else {
                    places.add(row);
                    if (cell == 'o') {
                        board[row][column] = '.';
                        board[places.pollLast()][column] = 'o';
                    }
                }
            }
        }
    }
}
