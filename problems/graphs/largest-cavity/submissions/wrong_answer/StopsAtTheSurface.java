// time: n; space: n
class Solution {
    private boolean[][][] filled;
    private int[][][] weight;

    public long largestCavity(boolean[][][] solid, int[][][] weight) {
        this.filled = solid;
        this.weight = weight;
        long best = 0;
        for (int x = 0; x < solid.length; x++) {
            for (int y = 0; y < solid[0].length; y++) {
                for (int z = 0; z < solid[0][0].length; z++) {
                    best = Math.max(best, fill(x, y, z));
                }
            }
        }
        return best;
    }

    private long fill(int x, int y, int z) {
        if (x < 0 || y < 0 || z < 0 || x == filled.length || y == filled[0].length || z == filled[0][0].length) {
            return -1;
        }
        if (filled[x][y][z]) {
            return 0;
        }
        filled[x][y][z] = true;
        long sum = weight[x][y][z];
        int[][] steps = {{1, 0, 0}, {-1, 0, 0}, {0, 1, 0}, {0, -1, 0}, {0, 0, 1}, {0, 0, -1}};
        for (int[] step : steps) {
            long part = fill(x + step[0], y + step[1], z + step[2]);
            if (part < 0) {
                return -1;
            }
            sum += part;
        }
        return sum;
    }
}
