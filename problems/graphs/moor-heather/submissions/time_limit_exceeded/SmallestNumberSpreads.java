// time: n^2; space: n*m
class Solution {
    /** Numbers all squares; again and again each takes the smallest number near it, until nothing changes. */
    public int patches(String[] map) {
        int height = map.length;
        int width = map[0].length();
        int[][] number = new int[height][width];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                number[row][column] = map[row].charAt(column) == '#' ? row * width + column : Integer.MAX_VALUE;
            }
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            int[][] next = new int[height][width];
            for (int row = 0; row < height; row++) {
                for (int column = 0; column < width; column++) {
                    int best = number[row][column];
                    if (best != Integer.MAX_VALUE) {
                        best = row > 0 ? Math.min(best, number[row - 1][column]) : best;
                        best = row + 1 < height ? Math.min(best, number[row + 1][column]) : best;
                        best = column > 0 ? Math.min(best, number[row][column - 1]) : best;
                        best = column + 1 < width ? Math.min(best, number[row][column + 1]) : best;
                    }
                    changed |= best != number[row][column];
                    next[row][column] = best;
                }
            }
            number = next;
        }
        Set<Integer> left = new HashSet<>();
        for (int[] row : number) {
            for (int value : row) {
                left.add(value);
            }
        }
        left.remove(Integer.MAX_VALUE);
        return left.size();
    }
}
