// expect: TLE
// Spins while its class is initialised.
class Solution {
    static int x;

    static {
        while (x >= 0) x = x + 1 & 0xFF;
    }

    long total(int[] numbers) {
        return x;
    }
}
