// style: sums in BigInteger, compareTo and max, an Iterator over directions
import java.math.BigInteger;
import java.util.*;

class Solution {
    private static final List<int[]> DIRECTIONS = Collections.unmodifiableList(Arrays.asList(
            new int[] {1, 0, 0}, new int[] {-1, 0, 0}, new int[] {0, 1, 0},
            new int[] {0, -1, 0}, new int[] {0, 0, 1}, new int[] {0, 0, -1}));

    public long largestCavity(boolean[][][] solid, int[][][] weight) {
        BigInteger best = BigInteger.ZERO;
        for (int x = 0; x < solid.length; x++) {
            for (int y = 0; y < solid[0].length; y++) {
                for (int z = 0; z < solid[0][0].length; z++) {
                    if (!solid[x][y][z]) {
                        BigInteger sum = explore(solid, weight, x, y, z);
                        best = sum == null ? best : best.max(sum);
                    }
                }
            }
        }
        return best.longValueExact();
    }

    /** null if the group is open. */
    private BigInteger explore(boolean[][][] solid, int[][][] weight, int x, int y, int z) {
        LinkedList<int[]> queue = new LinkedList<int[]>();
        queue.add(new int[] {x, y, z});
        solid[x][y][z] = true;
        BigInteger sum = BigInteger.valueOf(weight[x][y][z]);
        boolean open = false;
        while (queue.size() > 0) {
            int[] at = queue.removeFirst();
            Iterator<int[]> it = DIRECTIONS.iterator();
            while (it.hasNext()) {
                int[] d = it.next();
                int a = at[0] + d[0], b = at[1] + d[1], c = at[2] + d[2];
                if (a == -1 || b == -1 || c == -1 || a == solid.length || b == solid[0].length || c == solid[0][0].length) {
                    open = true;
                } else if (!solid[a][b][c]) {
                    solid[a][b][c] = true;
                    sum = sum.add(BigInteger.valueOf(weight[a][b][c]));
                    queue.add(new int[] {a, b, c});
                }
            }
        }
        return open ? null : sum;
    }
}
