// expect: DENIED; without: AC; line: 5
// Reaches the parallel streams by method references, where no call is written.
class Solution {
    long total(int[] numbers) {
        Function<Collection<Integer>, Stream<Integer>> open = Collection::parallelStream;
        UnaryOperator<IntStream> more = IntStream::parallel;
        List<Integer> boxed = more.apply(IntStream.of(numbers)).boxed().toList();
        return open.apply(boxed).mapToLong(n -> n).sum();
    }
}
