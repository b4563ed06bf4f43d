// time: n*m; space: n*m
class Solution {
    public int patches(String[] map) {
        char[][] moor = new char[map.length][];
        for (int row = 0; row < map.length; row++) {
            moor[row] = map[row].toCharArray();
        }
        int count = 0;
        for (int row = 0; row < moor.length; row++) {
            for (int column = 0; column < moor[row].length; column++) {
                if (moor[row][column] == '#') {
                    count++;
                    rubOut(moor, row, column);
                }
            }
        }
        return count;
    }

    private void rubOut(char[][] moor, int row, int column) {
        if (row < 0 || row == moor.length || column < 0 || column == moor[row].length || moor[row][column] != '#') {
            return;
        }
        moor[row][column] = '.';
        rubOut(moor, row - 1, column);
        rubOut(moor, row + 1, column);
        rubOut(moor, row, column - 1);
        rubOut(moor, row, column + 1);
    }
}
