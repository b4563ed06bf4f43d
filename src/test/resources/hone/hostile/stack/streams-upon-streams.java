// expect: RTE
// A stream concatenated with itself a hundred thousand times: lazy to build, deep to run.
class Solution {
    long total(int[] numbers) {
        Stream<Integer> all = Stream.empty();
        for (int i = 0; i < 100_000; i++) {
            int n = i;
            all = Stream.concat(all, Stream.of(n));
        }
        Function<Integer, Integer> f = x -> x;
        for (int i = 0; i < 1_000_000; i++) f = f.andThen(x -> x + 1);
        return all.map(f).mapToLong(n -> n).sum();
    }
}
