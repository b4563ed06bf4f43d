// expect: DENIED; without: AC
// Asks StreamSupport for a parallel stream by a flag that is computed.
class Solution {
    static boolean flag = true;

    long total(int[] numbers) {
        return StreamSupport.intStream(Arrays.spliterator(numbers), flag).asLongStream().sum();
    }
}
