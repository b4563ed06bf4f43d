// style: a work list of planes: cells reached from outside spread until nothing changes, then sums by flood
class Solution {
    public long largestCavity(boolean[][][] solid, int[][][] weight) {
        final int nx = solid.length, ny = solid[0].length, nz = solid[0][0].length;
        boolean[][][] outside = new boolean[nx][ny][nz];
        TreeSet<Integer> dirty = new TreeSet<>();
        for (int x = 0; x < nx; x++) dirty.add(x);
        while (!dirty.isEmpty()) {
            int x = dirty.pollFirst();
            if (spread(solid, outside, x)) {
                if (x > 0) dirty.add(x - 1);
                if (x + 1 < nx) dirty.add(x + 1);
            }
        }
        long best = 0;
        for (int x = 1; x < nx - 1; x++)
            for (int y = 1; y < ny - 1; y++)
                for (int z = 1; z < nz - 1; z++)
                    if (!outside[x][y][z]) best = Math.max(best, sum(solid, weight, outside, x, y, z));
        return best;
    }

    /** Whether the plane changed. */
    private boolean spread(boolean[][][] solid, boolean[][][] outside, int x) {
        Deque<Integer> open = new ArrayDeque<>();
        int ny = solid[x].length, nz = solid[x][0].length;
        for (int y = 0; y < ny; y++) {
            for (int z = 0; z < nz; z++) {
                boolean surface = x == 0 || x == solid.length - 1 || y == 0 || y == ny - 1 || z == 0 || z == nz - 1;
                if (!solid[x][y][z] && !outside[x][y][z]
                        && (surface || outside[x - 1][y][z] || outside[x + 1][y][z])) {
                    open.add(y * nz + z);
                }
            }
        }
        boolean changed = false;
        while (!open.isEmpty()) {
            int cell = open.poll(), y = cell / nz, z = cell % nz;
            if (solid[x][y][z] || outside[x][y][z]) continue;
            outside[x][y][z] = changed = true;
            if (y > 0) open.add(cell - nz);
            if (y < ny - 1) open.add(cell + nz);
            if (z > 0) open.add(cell - 1);
            if (z < nz - 1) open.add(cell + 1);
        }
        return changed;
    }

    private long sum(boolean[][][] solid, int[][][] weight, boolean[][][] done, int x, int y, int z) {
        if (solid[x][y][z] || done[x][y][z]) return 0;
        done[x][y][z] = true;
        return weight[x][y][z]
                + sum(solid, weight, done, x - 1, y, z) + sum(solid, weight, done, x + 1, y, z)
                + sum(solid, weight, done, x, y - 1, z) + sum(solid, weight, done, x, y + 1, z)
                + sum(solid, weight, done, x, y, z - 1) + sum(solid, weight, done, x, y, z + 1);
    }
}
