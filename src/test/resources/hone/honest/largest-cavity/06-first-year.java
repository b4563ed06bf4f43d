// style: student in the first year: six ifs, helper arrays for the coordinates, copies the scan first
public class Solution {
    boolean[][][] full;
    int[] stackX;
    int[] stackY;
    int[] stackZ;
    int stackSize;

    public long largestCavity(boolean[][][] solid, int[][][] weight) {
        int maxX = solid.length;
        int maxY = solid[0].length;
        int maxZ = solid[0][0].length;
        full = new boolean[maxX][maxY][maxZ];
        for (int x = 0; x < maxX; x++) {
            for (int y = 0; y < maxY; y++) {
                for (int z = 0; z < maxZ; z++) {
                    full[x][y][z] = solid[x][y][z];
                }
            }
        }
        stackX = new int[maxX * maxY * maxZ];
        stackY = new int[maxX * maxY * maxZ];
        stackZ = new int[maxX * maxY * maxZ];
        long biggest = 0;
        for (int x = 0; x < maxX; x++) {
            for (int y = 0; y < maxY; y++) {
                for (int z = 0; z < maxZ; z++) {
                    if (full[x][y][z] == true) {
                        continue;
                    }
                    long sum = 0;
                    boolean touchesSurface = false;
                    put(x, y, z);
                    while (stackSize > 0) {
                        stackSize = stackSize - 1;
                        int cx = stackX[stackSize];
                        int cy = stackY[stackSize];
                        int cz = stackZ[stackSize];
                        sum = sum + weight[cx][cy][cz];
                        if (cx == 0 || cx == maxX - 1 || cy == 0 || cy == maxY - 1 || cz == 0 || cz == maxZ - 1) {
                            touchesSurface = true;
                        }
                        if (cx > 0) {
                            put(cx - 1, cy, cz);
                        }
                        if (cx < maxX - 1) {
                            put(cx + 1, cy, cz);
                        }
                        if (cy > 0) {
                            put(cx, cy - 1, cz);
                        }
                        if (cy < maxY - 1) {
                            put(cx, cy + 1, cz);
                        }
                        if (cz > 0) {
                            put(cx, cy, cz - 1);
                        }
                        if (cz < maxZ - 1) {
                            put(cx, cy, cz + 1);
                        }
                    }
                    if (touchesSurface == false && sum > biggest) {
                        biggest = sum;
                        System.out.println("new biggest cavity: " + biggest);
                    }
                }
            }
        }
        return biggest;
    }

    void put(int x, int y, int z) {
        if (full[x][y][z] == false) {
            full[x][y][z] = true;
            stackX[stackSize] = x;
            stackY[stackSize] = y;
            stackZ[stackSize] = z;
            stackSize = stackSize + 1;
        }
    }
}
