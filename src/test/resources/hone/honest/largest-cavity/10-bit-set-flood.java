// style: BitSets: empty cells, frontier and next frontier as bits
class Solution {
    public long largestCavity(boolean[][][] solid, int[][][] weight) {
        int X = solid.length, Y = solid[0].length, Z = solid[0][0].length, n = X * Y * Z;
        BitSet empty = new BitSet(n);
        for (int i = 0; i < n; i++) empty.set(i, !solid[i / (Y * Z)][i / Z % Y][i % Z]);
        long best = 0;
        int[] stack = new int[n];
        for (int from = empty.nextSetBit(0); from >= 0; from = empty.nextSetBit(from + 1)) {
            int top = 0;
            stack[top++] = from;
            empty.clear(from);
            boolean shut = true;
            long sum = 0;
            while (top != 0) {
                int at = stack[--top];
                int x = at / (Y * Z), y = at / Z % Y, z = at % Z;
                shut &= x > 0 & x < X - 1 & y > 0 & y < Y - 1 & z > 0 & z < Z - 1;
                sum += weight[x][y][z];
                int[] next = {
                    x > 0 ? at - Y * Z : at, x < X - 1 ? at + Y * Z : at,
                    y > 0 ? at - Z : at, y < Y - 1 ? at + Z : at,
                    z > 0 ? at - 1 : at, z < Z - 1 ? at + 1 : at
                };
                for (int to : next) {
                    if (empty.get(to)) {
                        empty.clear(to);
                        stack[top++] = to;
                    }
                }
            }
            if (shut && sum > best) best = sum;
        }
        return best;
    }
}
