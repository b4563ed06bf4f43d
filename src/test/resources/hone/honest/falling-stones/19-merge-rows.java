// style: row by row: a row of stones sinks through rows that know how deep they can be filled
class Solution {
    public void settle(char[][] board) {
        int[] lowestFree = new int[board[0].length];
        Arrays.setAll(lowestFree, i -> board.length - 1);
        for (int row = board.length - 1; row >= 0; --row) {
            char[] line = board[row];
            for (int column = 0; column < line.length; ++column) {
                char cell = line[column];
                lowestFree[column] = cell == '#' ? row - 1 : lowestFree[column];
                if (cell != 'o') continue;
                line[column] ^= 'o' ^ '.';
                board[lowestFree[column]--][column] ^= 'o' ^ '.';
            }
        }
    }
}
