// style: enum with a constructor lambda, EnumSet.range, values in a static array, interface constants
class Solution {
    interface Axes {
        int COUNT = 3;
        int X = 0, Y = 1, Z = 2;
    }

    enum Way implements UnaryOperator<int[]>, Axes {
        EAST(at -> at[X]++), WEST(at -> at[X]--),
        NORTH(at -> at[Y]++), SOUTH(at -> at[Y]--),
        UP(at -> at[Z]++), DOWN(at -> at[Z]--);

        static final Set<Way> ALL = EnumSet.range(EAST, DOWN);

        private final Consumer<int[]> move;

        Way(Consumer<int[]> move) {
            this.move = move;
        }

        @Override
        public int[] apply(int[] at) {
            int[] moved = Arrays.copyOf(at, COUNT);
            move.accept(moved);
            return moved;
        }
    }

    public long largestCavity(boolean[][][] solid, int[][][] weight) {
        int[] size = {solid.length, solid[0].length, solid[0][0].length};
        Predicate<int[]> inside = at -> IntStream.range(0, Axes.COUNT).allMatch(a -> at[a] >= 0 && at[a] < size[a]);
        long best = 0;
        for (int i = 0; i < size[0] * size[1] * size[2]; i++) {
            int[] start = {i / size[2] / size[1], i / size[2] % size[1], i % size[2]};
            if (solid[start[0]][start[1]][start[2]]) continue;
            solid[start[0]][start[1]][start[2]] = true;
            ArrayDeque<int[]> open = new ArrayDeque<>(Set.of(start));
            boolean shut = true;
            long sum = 0;
            for (int[] at = open.poll(); at != null; at = open.poll()) {
                sum += weight[at[Axes.X]][at[Axes.Y]][at[Axes.Z]];
                for (Way way : Way.ALL) {
                    int[] next = way.apply(at);
                    if (!inside.test(next)) {
                        shut = false;
                    } else if (!solid[next[0]][next[1]][next[2]]) {
                        solid[next[0]][next[1]][next[2]] = true;
                        open.offer(next);
                    }
                }
            }
            if (shut) best = Math.max(best, sum);
        }
        return best;
    }
}
