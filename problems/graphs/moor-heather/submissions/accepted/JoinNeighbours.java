// time: n*m; space: n*m
class Solution {
    private int[] leader;

    /** Every square begins as a patch; each link between two patches makes it one fewer. */
    public int patches(String[] map) {
        int width = map[0].length();
        leader = new int[map.length * width];
        int count = 0;
        for (int row = 0; row < map.length; row++) {
            for (int column = 0; column < width; column++) {
                if (map[row].charAt(column) != '#') {
                    continue;
                }
                int square = row * width + column;
                leader[square] = square;
                count++;
                if (row > 0 && map[row - 1].charAt(column) == '#' && join(square, square - width)) {
                    count--;
                }
                if (column > 0 && map[row].charAt(column - 1) == '#' && join(square, square - 1)) {
                    count--;
                }
            }
        }
        return count;
    }

    private boolean join(int one, int other) {
        int a = find(one);
        int b = find(other);
        leader[a] = b;
        return a != b;
    }

    private int find(int square) {
        int at = square;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }
}
