// time: n; space: n
class Solution {
    private boolean[][][] filled;
    private int[][][] weight;
    private boolean open;

    /** Takes all 26 cells around a cell for its neighbours. */
    public long largestCavity(boolean[][][] solid, int[][][] weight) {
        this.filled = solid;
        this.weight = weight;
        long best = 0;
        for (int x = 0; x < solid.length; x++) {
            for (int y = 0; y < solid[0].length; y++) {
                for (int z = 0; z < solid[0][0].length; z++) {
                    if (!solid[x][y][z]) {
                        open = false;
                        long sum = fill(x, y, z);
                        best = open ? best : Math.max(best, sum);
                    }
                }
            }
        }
        return best;
    }

    private long fill(int startX, int startY, int startZ) {
        Deque<int[]> queue = new ArrayDeque<>();
        queue.add(new int[] {startX, startY, startZ});
        filled[startX][startY][startZ] = true;
        long sum = 0;
        while (!queue.isEmpty()) {
            int[] cell = queue.remove();
            sum += weight[cell[0]][cell[1]][cell[2]];
            for (int x = cell[0] - 1; x <= cell[0] + 1; x++) {
                for (int y = cell[1] - 1; y <= cell[1] + 1; y++) {
                    for (int z = cell[2] - 1; z <= cell[2] + 1; z++) {
                        if (x < 0 || y < 0 || z < 0 || x == filled.length || y == filled[0].length || z == filled[0][0].length) {
                            open = true;
                        } else if (!filled[x][y][z]) {
                            filled[x][y][z] = true;
                            queue.add(new int[] {x, y, z});
                        }
                    }
                }
            }
        }
        return sum;
    }
}
