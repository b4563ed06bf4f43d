// expect: DENIED; without: RTE; line: 5
// Ends the JVM while its class is initialised.
class Solution {
    static {
        System.exit(0);
    }

    long total(int[] numbers) {
        return 0;
    }
}
