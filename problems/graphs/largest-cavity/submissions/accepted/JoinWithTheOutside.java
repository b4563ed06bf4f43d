// time: n; space: n
class Solution {
    public long largestCavity(boolean[][][] solid, int[][][] weight) {
        final int sizeX = solid.length, sizeY = solid[0].length, sizeZ = solid[0][0].length;
        final int outside = sizeX * sizeY * sizeZ;
        var groups = new Groups(outside + 1);
        for (var x = 0; x < sizeX; x++) {
            for (var y = 0; y < sizeY; y++) {
                for (var z = 0; z < sizeZ; z++) {
                    if (solid[x][y][z]) {
                        continue;
                    }
                    var cell = (x * sizeY + y) * sizeZ + z;
                    groups.weight[cell] = weight[x][y][z];
                    if (x == 0 || y == 0 || z == 0 || x == sizeX - 1 || y == sizeY - 1 || z == sizeZ - 1) {
                        groups.join(cell, outside);
                    }
                    if (x > 0 && !solid[x - 1][y][z]) {
                        groups.join(cell, cell - sizeY * sizeZ);
                    }
                    if (y > 0 && !solid[x][y - 1][z]) {
                        groups.join(cell, cell - sizeZ);
                    }
                    if (z > 0 && !solid[x][y][z - 1]) {
                        groups.join(cell, cell - 1);
                    }
                }
            }
        }
        final int open = groups.find(outside);
        return IntStream.range(0, outside)
                .filter(cell -> groups.find(cell) == cell && cell != open)
                .mapToLong(cell -> groups.weight[cell])
                .max()
                .orElse(0);
    }

    private static final class Groups {
        private final int[] parent;
        private final int[] size;
        private final long[] weight;

        Groups(int count) {
            parent = IntStream.range(0, count).toArray();
            size = new int[count];
            Arrays.fill(size, 1);
            weight = new long[count];
        }

        int find(int cell) {
            while (parent[cell] != cell) {
                parent[cell] = parent[parent[cell]];
                cell = parent[cell];
            }
            return cell;
        }

        void join(int one, int other) {
            int a = find(one);
            int b = find(other);
            if (a == b) {
                return;
            }
            int root = size[a] >= size[b] ? a : b;
            int child = root == a ? b : a;
            parent[child] = root;
            size[root] += size[child];
            weight[root] += weight[child];
        }
    }
}
