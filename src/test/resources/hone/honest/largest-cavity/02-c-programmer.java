// style: C programmer: the block padded and flattened, neighbours by offsets, a stack of ints
class Solution {
    public long largestCavity(boolean solid[][][], int weight[][][]) {
        int nx = solid.length + 2, ny = solid[0].length + 2, nz = solid[0][0].length + 2;
        int size = nx * ny * nz, dx = ny * nz, dy = nz, x, y, z, i, p, sp;
        byte cell[] = new byte[size];
        int w[] = new int[size], stack[] = new int[size];
        int step[] = { -dx, dx, -dy, dy, -1, 1 };
        long sum, best = 0;

        for (x = 1; x < nx - 1; x++)
            for (y = 1; y < ny - 1; y++)
                for (z = 1; z < nz - 1; z++) {
                    p = x * dx + y * dy + z;
                    cell[p] = (byte) (solid[x - 1][y - 1][z - 1] ? 1 : 0);
                    w[p] = weight[x - 1][y - 1][z - 1];
                }
        /* the padding is empty and is flooded first; its own border never gets out of the array */
        for (i = -1; i < size; i++) {
            int from = i < 0 ? 0 : i;
            if (cell[from] != 0)
                continue;
            cell[from] = 1;
            sp = 0;
            stack[sp++] = from;
            sum = 0;
            while (sp > 0) {
                p = stack[--sp];
                sum += w[p];
                for (int k = 0; k < 6; k++) {
                    int q = p + step[k];
                    if (q >= 0 && q < size && cell[q] == 0) {
                        cell[q] = 1;
                        stack[sp++] = q;
                    }
                }
            }
            if (i >= 0 && sum > best)
                best = sum;
        }
        return best;
    }
}
