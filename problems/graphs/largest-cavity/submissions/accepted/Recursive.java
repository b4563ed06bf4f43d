// time: n; space: n
class Solution {
    private enum Face {
        LEFT(-1, 0, 0), RIGHT(1, 0, 0), FRONT(0, -1, 0), BACK(0, 1, 0), BELOW(0, 0, -1), ABOVE(0, 0, 1);

        private final int x;
        private final int y;
        private final int z;

        Face(int x, int y, int z) {
            this.x = x;
            this.y = y;
            this.z = z;
        }
    }

    private static final Face[] FACES = Face.values();

    private boolean[][][] filled;
    private int[][][] weight;
    private boolean open;

    public long largestCavity(boolean[][][] solid, int[][][] weight) {
        this.filled = solid;
        this.weight = weight;
        var best = 0L;
        for (var x = 0; x < solid.length; x++) {
            for (var y = 0; y < solid[x].length; y++) {
                for (var z = 0; z < solid[x][y].length; z++) {
                    open = false;
                    var sum = fill(x, y, z);
                    if (!open) {
                        best = Math.max(best, sum);
                    }
                }
            }
        }
        return best;
    }

    private long fill(int x, int y, int z) {
        if (x < 0 || x == filled.length || y < 0 || y == filled[0].length || z < 0 || z == filled[0][0].length) {
            open = true;
            return 0;
        }
        if (filled[x][y][z]) {
            return 0;
        }
        filled[x][y][z] = true;
        long sum = weight[x][y][z];
        for (var face : FACES) {
            sum += fill(x + face.x, y + face.y, z + face.z);
        }
        return sum;
    }
}
