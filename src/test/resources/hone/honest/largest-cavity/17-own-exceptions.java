// style: reaching the surface throws; the rest of the group is filled in finally
class Solution {
    private static class OpenGroupException extends RuntimeException {
        OpenGroupException(int x, int y, int z) {
            super(String.format("open at (%d, %d, %d)", x, y, z));
        }
    }

    private boolean[][][] solid;
    private int[][][] weight;
    private final Deque<int[]> stack = new ArrayDeque<>();

    public long largestCavity(boolean[][][] solid, int[][][] weight) {
        this.solid = solid;
        this.weight = weight;
        long best = 0;
        int groups = 0;
        for (int x = 0; x < solid.length; x++) {
            for (int y = 0; y < solid[x].length; y++) {
                for (int z = 0; z < solid[x][y].length; z++) {
                    if (solid[x][y][z]) continue;
                    groups++;
                    enter(x, y, z);
                    try {
                        best = Math.max(best, explore(true));
                    } catch (OpenGroupException e) {
                        if (groups == 1) System.out.println(e.getMessage());
                    } finally {
                        explore(false);
                    }
                }
            }
        }
        return best;
    }

    private void enter(int x, int y, int z) {
        if (x >= 0 && y >= 0 && z >= 0 && x < solid.length && y < solid[0].length && z < solid[0][0].length && !solid[x][y][z]) {
            solid[x][y][z] = true;
            stack.push(new int[] {x, y, z});
        }
    }

    private long explore(boolean strict) {
        long sum = 0;
        while (!stack.isEmpty()) {
            int[] c = stack.pop();
            sum += weight[c[0]][c[1]][c[2]];
            for (int d = -1; d < 2; d += 2) {
                enter(c[0] + d, c[1], c[2]);
                enter(c[0], c[1] + d, c[2]);
                enter(c[0], c[1], c[2] + d);
            }
            if (strict
                    && (c[0] % Math.max(1, solid.length - 1) == 0
                            || c[1] % Math.max(1, solid[0].length - 1) == 0
                            || c[2] % Math.max(1, solid[0][0].length - 1) == 0)) {
                throw new OpenGroupException(c[0], c[1], c[2]);
            }
        }
        return sum;
    }
}
