// time: n*m; space: n*m
class Solution {
    private static final int[][] SIDES = {{-1, 0}, {0, 1}, {1, 0}, {0, -1}};

    public int patches(String[] map) {
        int width = map[0].length();
        boolean[][] coloured = new boolean[map.length][width];
        Deque<int[]> waiting = new ArrayDeque<>();
        int count = 0;
        for (int row = 0; row < map.length; row++) {
            for (int column = 0; column < width; column++) {
                if (map[row].charAt(column) == '#' && !coloured[row][column]) {
                    count++;
                    coloured[row][column] = true;
                    waiting.add(new int[] {row, column});
                    while (!waiting.isEmpty()) {
                        int[] square = waiting.poll();
                        for (int[] side : SIDES) {
                            int r = square[0] + side[0];
                            int c = square[1] + side[1];
                            if (r >= 0 && r < map.length && c >= 0 && c < width && map[r].charAt(c) == '#' && !coloured[r][c]) {
                                coloured[r][c] = true;
                                waiting.add(new int[] {r, c});
                            }
                        }
                    }
                }
            }
        }
        return count;
    }
}
