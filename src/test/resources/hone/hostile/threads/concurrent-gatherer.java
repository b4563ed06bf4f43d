// expect: DENIED; without: AC
// A gatherer that maps on virtual threads inside an innocent stream.
class Solution {
    long total(int[] numbers) {
        return IntStream.of(numbers).boxed().gather(Gatherers.mapConcurrent(8, n -> (long) n)).mapToLong(n -> n).sum();
    }
}
