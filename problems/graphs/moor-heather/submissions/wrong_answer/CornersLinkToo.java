// time: n*m; space: n*m
class Solution {
    public int patches(String[] map) {
        char[][] moor = Arrays.stream(map).map(String::toCharArray).toArray(char[][]::new);
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
        for (int down = -1; down <= 1; down++) {
            for (int right = -1; right <= 1; right++) {
                rubOut(moor, row + down, column + right);
            }
        }
    }
}
