// expect: DENIED; without: AC
// Makes a stream parallel through its raw base type and a generic helper.
class Solution {
    @SuppressWarnings({"rawtypes", "unchecked"})
    static <S extends BaseStream> S spread(S stream) {
        return (S) stream.parallel();
    }

    long total(int[] numbers) {
        LongStream all = spread(IntStream.of(numbers).asLongStream());
        return all.sum();
    }
}
