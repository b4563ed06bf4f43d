// time: n; space: n
class Solution {
    private boolean[][][] solid;
    private int[][][] weight;
    private boolean[][][] seen;
    private int sizeX;
    private int sizeY;
    private int sizeZ;
    private int[] stack;
    private int top;

    public long largestCavity(boolean[][][] solid, int[][][] weight) {
        this.solid = solid;
        this.weight = weight;
        sizeX = solid.length;
        sizeY = solid[0].length;
        sizeZ = solid[0][0].length;
        seen = new boolean[sizeX][sizeY][sizeZ];
        stack = new int[sizeX * sizeY * sizeZ];
        for (int x = 0; x < sizeX; x++) {
            for (int y = 0; y < sizeY; y++) {
                for (int z = 0; z < sizeZ; z++) {
                    if (x == 0 || y == 0 || z == 0 || x == sizeX - 1 || y == sizeY - 1 || z == sizeZ - 1) {
                        fill(x, y, z);
                    }
                }
            }
        }
        long best = 0;
        for (int x = 0; x < sizeX; x++) {
            for (int y = 0; y < sizeY; y++) {
                for (int z = 0; z < sizeZ; z++) {
                    best = Math.max(best, fill(x, y, z));
                }
            }
        }
        return best;
    }

    private long fill(int startX, int startY, int startZ) {
        long sum = 0;
        visit(startX, startY, startZ);
        while (top > 0) {
            top--;
            int cell = stack[top];
            int z = cell % sizeZ;
            int y = cell / sizeZ % sizeY;
            int x = cell / sizeZ / sizeY;
            sum += weight[x][y][z];
            visit(x - 1, y, z);
            visit(x + 1, y, z);
            visit(x, y - 1, z);
            visit(x, y + 1, z);
            visit(x, y, z - 1);
            visit(x, y, z + 1);
        }
        return sum;
    }

    private void visit(int x, int y, int z) {
        if (x < 0 || y < 0 || z < 0 || x >= sizeX || y >= sizeY || z >= sizeZ) {
            return;
        }
        if (solid[x][y][z] || seen[x][y][z]) {
            return;
        }
        seen[x][y][z] = true;
        stack[top] = (x * sizeY + y) * sizeZ + z;
        top++;
    }
}
