// style: before generics: LinkedList of int arrays with casts, Long objects in a Vector, Collections.max
import java.util.Collections;
import java.util.LinkedList;
import java.util.Vector;

public class Solution {
    public long largestCavity(boolean[][][] solid, int[][][] weight) {
        Vector sums = new Vector();
        sums.addElement(new Long(0));
        for (int x = 0; x < solid.length; x++) {
            for (int y = 0; y < solid[x].length; y++) {
                for (int z = 0; z < solid[x][y].length; z++) {
                    Long sum = explore(solid, weight, x, y, z);
                    if (sum != null) {
                        sums.addElement(sum);
                    }
                }
            }
        }
        return ((Long) Collections.max(sums)).longValue();
    }

    private Long explore(boolean[][][] solid, int[][][] weight, int x, int y, int z) {
        if (solid[x][y][z]) {
            return null;
        }
        LinkedList queue = new LinkedList();
        queue.addLast(new int[] { x, y, z });
        solid[x][y][z] = true;
        boolean open = false;
        long sum = 0L;
        while (!queue.isEmpty()) {
            int[] cell = (int[]) queue.removeFirst();
            sum += weight[cell[0]][cell[1]][cell[2]];
            for (int direction = 0; direction < 6; direction++) {
                int[] next = (int[]) cell.clone();
                next[direction / 2] += direction % 2 == 0 ? 1 : -1;
                boolean inside = next[0] >= 0 && next[0] < solid.length
                        && next[1] >= 0 && next[1] < solid[0].length
                        && next[2] >= 0 && next[2] < solid[0][0].length;
                if (!inside) {
                    open = true;
                } else if (!solid[next[0]][next[1]][next[2]]) {
                    solid[next[0]][next[1]][next[2]] = true;
                    queue.addLast(next);
                }
            }
        }
        return open ? null : new Long(sum);
    }
}
