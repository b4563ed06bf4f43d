// style: recursion in six directions, the sum returned, the surface remembered in a field
class Solution {
    private boolean[][][] done;
    private int[][][] weight;
    private boolean escaped;

    public long largestCavity(boolean[][][] solid, int[][][] weight) {
        this.done = new boolean[solid.length][][];
        for (int x = 0; x < solid.length; x++) {
            done[x] = new boolean[solid[x].length][];
            for (int y = 0; y < solid[x].length; y++) done[x][y] = solid[x][y].clone();
        }
        this.weight = weight;
        long best = 0;
        for (int x = 0; x < done.length; x++)
            for (int y = 0; y < done[x].length; y++)
                for (int z = 0; z < done[x][y].length; z++) {
                    escaped = false;
                    long sum = flood(x, y, z);
                    best = escaped ? best : Math.max(best, sum);
                }
        return best;
    }

    private long flood(int x, int y, int z) {
        try {
            if (done[x][y][z]) return 0;
        } catch (ArrayIndexOutOfBoundsException e) {
            escaped = true;
            return 0;
        }
        done[x][y][z] = true;
        return weight[x][y][z]
                + (x > 0 ? flood(x - 1, y, z) : surface())
                + (x + 1 < done.length ? flood(x + 1, y, z) : surface())
                + (y > 0 ? flood(x, y - 1, z) : surface())
                + (y + 1 < done[x].length ? flood(x, y + 1, z) : surface())
                + (z > 0 ? flood(x, y, z - 1) : surface())
                + (z + 1 < done[x][y].length ? flood(x, y, z + 1) : surface());
    }

    private long surface() {
        escaped = true;
        return 0L;
    }
}
