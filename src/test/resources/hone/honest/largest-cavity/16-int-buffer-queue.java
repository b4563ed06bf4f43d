// style: an IntBuffer as the queue with flip and compact, cells packed with shifts where they fit
import java.nio.IntBuffer;
import java.nio.BufferOverflowException;

class Solution {
    private int nx, ny, nz;
    private boolean[] blocked;

    public long largestCavity(boolean[][][] solid, int[][][] weight) {
        nx = solid.length;
        ny = solid[0].length;
        nz = solid[0][0].length;
        blocked = new boolean[nx * ny * nz];
        int[] weights = new int[blocked.length];
        int at = 0;
        for (int x = 0; x < nx; x++) {
            for (int y = 0; y < ny; y++, at += nz) {
                System.arraycopy(solid[x][y], 0, blocked, at, nz);
                System.arraycopy(weight[x][y], 0, weights, at, nz);
            }
        }
        IntBuffer queue = IntBuffer.allocate(blocked.length + 6);
        long best = 0;
        for (int start = 0; start < blocked.length; start++) {
            if (blocked[start]) continue;
            queue.clear();
            offer(queue, start);
            queue.flip();
            long sum = 0;
            boolean open = false;
            while (queue.hasRemaining()) {
                int cell = queue.get();
                queue.compact();
                sum += weights[cell];
                int z = cell % nz, y = cell / nz % ny, x = cell / nz / ny;
                if (x == 0 || x == nx - 1) open = true;
                else {
                    offer(queue, cell - ny * nz);
                    offer(queue, cell + ny * nz);
                }
                if (y == 0 || y == ny - 1) open = true;
                else {
                    offer(queue, cell - nz);
                    offer(queue, cell + nz);
                }
                if (z == 0 || z == nz - 1) open = true;
                else {
                    offer(queue, cell - 1);
                    offer(queue, cell + 1);
                }
                if (open) {
                    // still the whole group, whichever way it goes on along the surface
                    if (x > 0) offer(queue, cell - ny * nz);
                    if (x < nx - 1) offer(queue, cell + ny * nz);
                    if (y > 0) offer(queue, cell - nz);
                    if (y < ny - 1) offer(queue, cell + nz);
                    if (z > 0) offer(queue, cell - 1);
                    if (z < nz - 1) offer(queue, cell + 1);
                }
                queue.flip();
            }
            best = open ? best : Math.max(best, sum);
        }
        return best;
    }

    private void offer(IntBuffer queue, int cell) {
        if (!blocked[cell]) {
            blocked[cell] = true;
            try {
                queue.put(cell);
            } catch (BufferOverflowException e) {
                throw new AssertionError("every cell enters once", e);
            }
        }
    }
}
