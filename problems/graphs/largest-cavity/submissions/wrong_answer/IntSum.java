// time: n; space: n
class Solution {
    public long largestCavity(boolean[][][] solid, int[][][] weight) {
        long best = 0;
        for (int x = 0; x < solid.length; x++) {
            for (int y = 0; y < solid[0].length; y++) {
                for (int z = 0; z < solid[0][0].length; z++) {
                    if (!solid[x][y][z]) {
                        best = Math.max(best, fill(solid, weight, x, y, z));
                    }
                }
            }
        }
        return best;
    }

    private static int fill(boolean[][][] solid, int[][][] weight, int startX, int startY, int startZ) {
        int[][] steps = {{1, 0, 0}, {-1, 0, 0}, {0, 1, 0}, {0, -1, 0}, {0, 0, 1}, {0, 0, -1}};
        Deque<int[]> queue = new ArrayDeque<>();
        queue.add(new int[] {startX, startY, startZ});
        solid[startX][startY][startZ] = true;
        boolean open = false;
        int sum = 0;
        while (!queue.isEmpty()) {
            int[] cell = queue.poll();
            sum += weight[cell[0]][cell[1]][cell[2]];
            for (int[] step : steps) {
                int x = cell[0] + step[0];
                int y = cell[1] + step[1];
                int z = cell[2] + step[2];
                if (x < 0 || y < 0 || z < 0 || x == solid.length || y == solid[0].length || z == solid[0][0].length) {
                    open = true;
                } else if (!solid[x][y][z]) {
                    solid[x][y][z] = true;
                    queue.add(new int[] {x, y, z});
                }
            }
        }
        return open ? 0 : sum;
    }
}
