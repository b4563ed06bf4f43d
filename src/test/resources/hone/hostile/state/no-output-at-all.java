// expect: DENIED; without: AC; line: 5
// Puts null in the place of standard output and error.
class Solution {
    long total(int[] numbers) {
        System.setOut(null);
        System.setErr(null);
        System.setIn(null);
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
