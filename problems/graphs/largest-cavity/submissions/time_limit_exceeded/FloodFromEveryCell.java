// time: n^2; space: n
class Solution {
    public long largestCavity(boolean[][][] solid, int[][][] weight) {
        long best = 0;
        for (int x = 0; x < solid.length; x++) {
            for (int y = 0; y < solid[0].length; y++) {
                for (int z = 0; z < solid[0][0].length; z++) {
                    if (!solid[x][y][z]) {
                        best = Math.max(best, flood(solid, weight, x, y, z));
                    }
                }
            }
        }
        return best;
    }

    private static long flood(boolean[][][] solid, int[][][] weight, int startX, int startY, int startZ) {
        int[][] steps = {{1, 0, 0}, {-1, 0, 0}, {0, 1, 0}, {0, -1, 0}, {0, 0, 1}, {0, 0, -1}};
        boolean[][][] seen = new boolean[solid.length][solid[0].length][solid[0][0].length];
        Deque<int[]> queue = new ArrayDeque<>();
        queue.add(new int[] {startX, startY, startZ});
        seen[startX][startY][startZ] = true;
        long sum = 0;
        while (!queue.isEmpty()) {
            int[] cell = queue.poll();
            sum += weight[cell[0]][cell[1]][cell[2]];
            for (int[] step : steps) {
                int x = cell[0] + step[0];
                int y = cell[1] + step[1];
                int z = cell[2] + step[2];
                if (x < 0 || y < 0 || z < 0 || x == solid.length || y == solid[0].length || z == solid[0][0].length) {
                    return 0;
                }
                if (!solid[x][y][z] && !seen[x][y][z]) {
                    seen[x][y][z] = true;
                    queue.add(new int[] {x, y, z});
                }
            }
        }
        return sum;
    }
}
