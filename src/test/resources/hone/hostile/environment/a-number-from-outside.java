// expect: DENIED; without: AC; line: 5
// Reads a setting under the guise of a number.
class Solution {
    long total(int[] numbers) {
        long start = Long.getLong("sun.arch.data.model", 64);
        return start - Integer.getInteger("sun.arch.data.model", 64) + Arrays.stream(numbers).asLongStream().sum();
    }
}
