// time: n*m; space: n
class Solution {
    public void settle(char[][] board) {
        int rows = board.length;
        var cells = new char[rows];
        for (int column = 0; column < board[0].length; column++) {
            for (int row = 0; row < rows; row++) {
                cells[row] = board[row][column];
            }
            int row = 0;
            for (var part : new String(cells).split("#", -1)) {
                int stones = (int) part.chars().filter(cell -> cell == 'o').count();
                for (var cell : (".".repeat(part.length() - stones) + "o".repeat(stones)).toCharArray()) {
                    board[row++][column] = cell;
                }
                row++;
            }
        }
    }
}
