// expect: RTE
// Recurses without an end while its class is initialised.
class Solution {
    static final int DEPTH = deep(1);

    static int deep(int n) {
        return deep(n + 1) + DEPTH;
    }

    long total(int[] numbers) {
        return DEPTH;
    }
}
