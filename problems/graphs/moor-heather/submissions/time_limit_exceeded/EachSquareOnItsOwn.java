// time: n^2; space: n*m
class Solution {
    /** Counts a square if no square of its patch comes before it, and fills the patch anew for each. */
    public int patches(String[] map) {
        int width = map[0].length();
        int count = 0;
        for (int start = 0; start < map.length * width; start++) {
            if (map[start / width].charAt(start % width) == '#' && first(map, width, start)) {
                count++;
            }
        }
        return count;
    }

    private boolean first(String[] map, int width, int start) {
        boolean[] seen = new boolean[map.length * width];
        int[] waiting = new int[map.length * width];
        int size = 1;
        waiting[0] = start;
        seen[start] = true;
        int smallest = start;
        for (int next = 0; next < size; next++) {
            int at = waiting[next];
            smallest = Math.min(smallest, at);
            int row = at / width;
            int column = at % width;
            int[] near = {row > 0 ? at - width : at, row + 1 < map.length ? at + width : at,
                column > 0 ? at - 1 : at, column + 1 < width ? at + 1 : at};
            for (int other : near) {
                if (!seen[other] && map[other / width].charAt(other % width) == '#') {
                    seen[other] = true;
                    waiting[size++] = other;
                }
            }
        }
        return smallest == start;
    }
}
