// style: Java 8 veteran: an own TriFunction, IntStream triple loops by flatMap, an Optional maximum
import java.util.*;
import java.util.stream.*;

public class Solution {
    @FunctionalInterface
    private interface TriPredicate {
        boolean test(int x, int y, int z);

        default TriPredicate and(final TriPredicate other) {
            return (x, y, z) -> test(x, y, z) && other.test(x, y, z);
        }
    }

    private static final int[][] STEPS = {{-1, 0, 0}, {1, 0, 0}, {0, -1, 0}, {0, 1, 0}, {0, 0, -1}, {0, 0, 1}};

    public long largestCavity(final boolean[][][] solid, final int[][][] weight) {
        final int ny = solid[0].length;
        final int nz = solid[0][0].length;
        final TriPredicate inside = (x, y, z) ->
                x >= 0 && y >= 0 && z >= 0 && x < solid.length && y < ny && z < nz;
        final TriPredicate free = inside.and((x, y, z) -> !solid[x][y][z]);
        final List<Long> closed = new ArrayList<>();
        IntStream.range(0, solid.length * ny * nz).forEach(start -> {
            if (!free.test(start / nz / ny, start / nz % ny, start % nz)) {
                return;
            }
            final Deque<Integer> open = new ArrayDeque<>();
            open.push(start);
            solid[start / nz / ny][start / nz % ny][start % nz] = true;
            long sum = 0;
            boolean outside = false;
            while (!open.isEmpty()) {
                final int cell = open.pop();
                final int x = cell / nz / ny;
                final int y = cell / nz % ny;
                final int z = cell % nz;
                sum += weight[x][y][z];
                outside |= !Arrays.stream(STEPS).allMatch(s -> inside.test(x + s[0], y + s[1], z + s[2]));
                Arrays.stream(STEPS)
                        .filter(s -> free.test(x + s[0], y + s[1], z + s[2]))
                        .peek(s -> solid[x + s[0]][y + s[1]][z + s[2]] = true)
                        .mapToInt(s -> ((x + s[0]) * ny + y + s[1]) * nz + z + s[2])
                        .forEach(open::push);
            }
            if (!outside) {
                closed.add(sum);
            }
        });
        return closed.stream().mapToLong(Long::longValue).max().orElse(0L);
    }
}
