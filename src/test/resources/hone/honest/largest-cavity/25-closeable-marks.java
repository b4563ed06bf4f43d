// style: try-with-resources around a scope that resets its marks, nested resources, suppressed exceptions
class Solution {
    private static final class Scope implements AutoCloseable {
        private final Deque<int[]> stack = new ArrayDeque<>();
        private long sum;
        private boolean open;

        @Override
        public void close() throws IOException {
            if (!stack.isEmpty()) {
                throw new IOException(stack.size() + " cells left");
            }
        }
    }

    public long largestCavity(boolean[][][] solid, int[][][] weight) {
        long best = 0;
        for (int x = 0; x < solid.length; x++) {
            for (int y = 0; y < solid[x].length; y++) {
                for (int z = 0; z < solid[x][y].length; z++) {
                    if (solid[x][y][z]) continue;
                    try (Scope scope = new Scope()) {
                        scope.stack.push(new int[] {x, y, z});
                        solid[x][y][z] = true;
                        while (!scope.stack.isEmpty()) {
                            int[] c = scope.stack.pop();
                            scope.sum += weight[c[0]][c[1]][c[2]];
                            visit(solid, scope, c[0] - 1, c[1], c[2]);
                            visit(solid, scope, c[0] + 1, c[1], c[2]);
                            visit(solid, scope, c[0], c[1] - 1, c[2]);
                            visit(solid, scope, c[0], c[1] + 1, c[2]);
                            visit(solid, scope, c[0], c[1], c[2] - 1);
                            visit(solid, scope, c[0], c[1], c[2] + 1);
                        }
                        if (!scope.open && scope.sum > best) {
                            best = scope.sum;
                        }
                    } catch (IOException e) {
                        IllegalStateException wrapped = new IllegalStateException("marks", e);
                        wrapped.addSuppressed(e);
                        throw wrapped;
                    }
                }
            }
        }
        return best;
    }

    private static void visit(boolean[][][] solid, Scope scope, int x, int y, int z) {
        boolean inside = x >= 0 && x < solid.length && y >= 0 && y < solid[x].length && z >= 0 && z < solid[x][y].length;
        if (!inside) {
            scope.open = true;
        } else if (!solid[x][y][z]) {
            solid[x][y][z] = true;
            scope.stack.push(new int[] {x, y, z});
        }
    }
}
