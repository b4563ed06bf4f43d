// expect: DENIED; without: RTE; line: 6
// Ends with exit code 1, as a worker does whose own code failed.
class Solution {
    long total(int[] numbers) {
        System.err.println("The run worker failed: java.lang.Error");
        Runtime.getRuntime().halt(1);
        return 0;
    }
}
