// style: a hash set of record keys that shrinks, record with static factory and compact constructor
class Solution {
    record Key(short x, short y, short z) {
        Key {
            if ((x | y | z) < 0) throw new IllegalArgumentException();
        }

        static Key of(int x, int y, int z) {
            return new Key((short) x, (short) y, (short) z);
        }

        @Override
        public int hashCode() {
            return (x * 211 + y) * 211 + z;
        }

        void neighbours(Consumer<? super Key> to) {
            if (x > 0) to.accept(of(x - 1, y, z));
            if (y > 0) to.accept(of(x, y - 1, z));
            if (z > 0) to.accept(of(x, y, z - 1));
            if (x < Short.MAX_VALUE) to.accept(of(x + 1, y, z));
            if (y < Short.MAX_VALUE) to.accept(of(x, y + 1, z));
            if (z < Short.MAX_VALUE) to.accept(of(x, y, z + 1));
        }
    }

    public long largestCavity(boolean[][][] solid, int[][][] weight) {
        if (Math.max(solid.length, Math.max(solid[0].length, solid[0][0].length)) > Short.MAX_VALUE) {
            return 0; // so long a block is a rod: every cell lies on the surface
        }
        Set<Key> empty = new LinkedHashSet<>();
        Set<Key> outer = new HashSet<>();
        for (int x = 0; x < solid.length; x++) {
            for (int y = 0; y < solid[x].length; y++) {
                for (int z = 0; z < solid[x][y].length; z++) {
                    if (!solid[x][y][z]) {
                        Key key = Key.of(x, y, z);
                        empty.add(key);
                        if (x == 0 || y == 0 || z == 0
                                || x == solid.length - 1 || y == solid[x].length - 1 || z == solid[x][y].length - 1) {
                            outer.add(key);
                        }
                    }
                }
            }
        }
        long best = 0;
        while (!empty.isEmpty()) {
            Deque<Key> open = new ArrayDeque<>();
            Key first = empty.iterator().next();
            empty.remove(first);
            open.add(first);
            boolean closed = true;
            long sum = 0;
            while (!open.isEmpty()) {
                Key key = open.remove();
                closed = closed && !outer.contains(key);
                sum += weight[key.x()][key.y()][key.z()];
                key.neighbours(near -> {
                    if (empty.remove(near)) open.add(near);
                });
            }
            if (closed) best = Long.max(best, sum);
        }
        return best;
    }
}
