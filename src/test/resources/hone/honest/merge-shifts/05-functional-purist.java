// style: functional purist: persistent cons lists and a fold
class Solution {
    record Cons(int start, int end, Cons rest) {
        static Cons onto(Cons list, int[] shift) {
            return list != null && shift[0] <= list.end()
                    ? new Cons(list.start(), Math.max(list.end(), shift[1]), list.rest())
                    : new Cons(shift[0], shift[1], list);
        }
    }

    public int[][] merge(int[][] shifts) {
        Cons merged = Arrays.stream(shifts)
                .sorted(Comparator.comparing(s -> s[0]))
                .reduce(null, Cons::onto, (a, b) -> { throw new AssertionError(); });
        return Stream.iterate(merged, Objects::nonNull, Cons::rest)
                .map(c -> new int[] {c.start(), c.end()})
                .sorted((a, b) -> Integer.compare(a[0], b[0]))
                .toArray(int[][]::new);
    }
}
