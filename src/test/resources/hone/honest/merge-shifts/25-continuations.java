// style: continuation passing with a trampoline, so that no stack grows
class Solution {
    @FunctionalInterface
    interface Bounce<T> {
        Bounce<T> next();

        default boolean done() {
            return false;
        }

        default T value() {
            throw new IllegalStateException("not done");
        }

        static <T> Bounce<T> finish(T value) {
            return new Bounce<>() {
                @Override
                public Bounce<T> next() {
                    return this;
                }

                @Override
                public boolean done() {
                    return true;
                }

                @Override
                public T value() {
                    return value;
                }
            };
        }

        static <T> T run(Bounce<T> bounce) {
            while (!bounce.done()) {
                bounce = bounce.next();
            }
            return bounce.value();
        }
    }

    private Bounce<List<int[]>> go(Iterator<int[]> rest, List<int[]> done, Function<List<int[]>, Bounce<List<int[]>>> then) {
        if (!rest.hasNext()) {
            return then.apply(done);
        }
        int[] shift = rest.next();
        int[] last = done.isEmpty() ? null : done.get(done.size() - 1);
        if (last == null || last[1] < shift[0]) {
            done.add(new int[] {shift[0], shift[1]});
        } else {
            last[1] = last[1] >= shift[1] ? last[1] : shift[1];
        }
        return () -> go(rest, done, then);
    }

    public int[][] merge(int[][] shifts) {
        List<int[]> sorted = Stream.of(shifts).sorted((a, b) -> Integer.valueOf(a[0]).compareTo(b[0])).collect(Collectors.toList());
        return Bounce.run(go(sorted.iterator(), new ArrayList<>(), Bounce::finish)).toArray(new int[0][]);
    }
}
