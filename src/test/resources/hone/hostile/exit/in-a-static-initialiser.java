// expect: DENIED; without: RTE; line: 7
// Exits while its class is being initialised, before the method is called.
class Solution {
    static final long ANSWER = leave();

    static long leave() {
        System.exit(17);
        return 0;
    }

    long total(int[] numbers) {
        return ANSWER;
    }
}
