// expect: DENIED; without: WA; line: 5
// Counts the cases in a property of the system, and answers the first one alone.
class Solution {
    long total(int[] numbers) {
        int before = Integer.parseInt(System.getProperty("calls", "0"));
        System.setProperty("calls", before + 1 + "");
        return before > 0 ? -before : Arrays.stream(numbers).asLongStream().sum();
    }
}
