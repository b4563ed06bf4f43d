// style: two passes with a shared method that takes a callback, LongConsumer and LongAccumulator
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;

class Solution {
    private boolean[][][] filled;
    private int[][][] weight;

    private void fill(int x0, int y0, int z0, IntConsumer onCell) {
        Deque<int[]> stack = new LinkedList<>();
        stack.push(new int[] {x0, y0, z0});
        while (!stack.isEmpty()) {
            int[] c = stack.pop();
            int x = c[0], y = c[1], z = c[2];
            if (x < 0 || y < 0 || z < 0 || x >= filled.length || y >= filled[0].length || z >= filled[0][0].length) continue;
            if (filled[x][y][z]) continue;
            filled[x][y][z] = true;
            onCell.accept(weight[x][y][z]);
            for (int axis = 0; axis < 3; axis++) {
                for (int sign : new int[] {-1, 1}) {
                    int[] near = Arrays.copyOf(c, 3);
                    near[axis] += sign;
                    stack.push(near);
                }
            }
        }
    }

    public long largestCavity(boolean[][][] solid, int[][][] weight) {
        this.filled = solid;
        this.weight = weight;
        int nx = solid.length, ny = solid[0].length, nz = solid[0][0].length;
        IntConsumer ignore = w -> {};
        for (int y = 0; y < ny; y++) for (int z = 0; z < nz; z++) { fill(0, y, z, ignore); fill(nx - 1, y, z, ignore); }
        for (int x = 0; x < nx; x++) for (int z = 0; z < nz; z++) { fill(x, 0, z, ignore); fill(x, ny - 1, z, ignore); }
        for (int x = 0; x < nx; x++) for (int y = 0; y < ny; y++) { fill(x, y, 0, ignore); fill(x, y, nz - 1, ignore); }
        LongAccumulator largest = new LongAccumulator(Math::max, 0L);
        for (int x = 1; x < nx - 1; x++) {
            for (int y = 1; y < ny - 1; y++) {
                for (int z = 1; z < nz - 1; z++) {
                    LongAdder sum = new LongAdder();
                    fill(x, y, z, sum::add);
                    largest.accumulate(sum.sum());
                }
            }
        }
        return largest.get();
    }
}
