// time: n*m; space: n*m
class Solution {
    public int patches(String[] map) {
        int width = map[0].length();
        char[] moor = String.join("", map).toCharArray();
        int count = 0;
        for (int at = 0; at < moor.length; at++) {
            if (moor[at] == '#') {
                count++;
                rubOut(moor, at, width);
            }
        }
        return count;
    }

    private void rubOut(char[] moor, int at, int width) {
        if (at < 0 || at >= moor.length || moor[at] != '#') {
            return;
        }
        moor[at] = '.';
        rubOut(moor, at - width, width);
        rubOut(moor, at + width, width);
        rubOut(moor, at - 1, width);
        rubOut(moor, at + 1, width);
    }
}
