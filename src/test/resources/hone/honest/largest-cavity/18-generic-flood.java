// style: a generic flood with wildcards, functions for neighbours and marks, an own Pair
class Solution {
    static final class Pair<A, B> {
        final A first;
        final B second;

        private Pair(A first, B second) {
            this.first = first;
            this.second = second;
        }

        static <A, B> Pair<A, B> of(A first, B second) {
            return new Pair<>(first, second);
        }

        <C> C with(BiFunction<? super A, ? super B, ? extends C> f) {
            return f.apply(first, second);
        }
    }

    private static <T, R> R flood(
            T start,
            Function<? super T, ? extends Iterable<? extends T>> near,
            Predicate<? super T> enter,
            R zero,
            BiFunction<? super R, ? super T, ? extends R> add) {
        Deque<T> open = new ArrayDeque<>();
        R result = zero;
        if (enter.test(start)) {
            open.add(start);
        }
        while (!open.isEmpty()) {
            T at = open.removeLast();
            result = add.apply(result, at);
            for (T next : near.apply(at)) {
                if (enter.test(next)) {
                    open.add(next);
                }
            }
        }
        return result;
    }

    public long largestCavity(boolean[][][] solid, int[][][] weight) {
        int ny = solid[0].length, nz = solid[0][0].length, n = solid.length * ny * nz;
        boolean[] entered = new boolean[n];
        Predicate<Integer> enter = cell -> {
            boolean fresh = !entered[cell] && !solid[cell / nz / ny][cell / nz % ny][cell % nz];
            entered[cell] = true;
            return fresh;
        };
        Function<Integer, List<Integer>> near = cell -> {
            List<Integer> list = new ArrayList<>(6);
            if (cell % nz > 0) list.add(cell - 1);
            if (cell % nz < nz - 1) list.add(cell + 1);
            if (cell / nz % ny > 0) list.add(cell - nz);
            if (cell / nz % ny < ny - 1) list.add(cell + nz);
            if (cell >= ny * nz) list.add(cell - ny * nz);
            if (cell + ny * nz < n) list.add(cell + ny * nz);
            return list;
        };
        Comparator<Pair<Boolean, Long>> bySum = Comparator.comparing(p -> p.second);
        List<Pair<Boolean, Long>> groups = new ArrayList<>();
        for (int cell = 0; cell < n; cell++) {
            groups.add(flood(cell, near, enter, Pair.of(true, 0L), (sum, at) -> Pair.of(
                    sum.first && near.apply(at).size() == 6,
                    sum.second + weight[at / nz / ny][at / nz % ny][at % nz])));
        }
        return groups.stream().filter(p -> p.first).max(bySum).map(p -> p.<Long>with((shut, sum) -> sum)).orElse(0L);
    }
}
