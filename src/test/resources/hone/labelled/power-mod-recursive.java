// input: int n
// time: log n
// space: log n
// tags: recursion, fast-power
// why: the exponent n is halved by each single recursive call, so there are about log2 n frames, all open at the bottom.
class Solution {
    static final long MOD = 1_000_000_007L;

    public int solve(int n) {
        return (int) pow(3, n);
    }

    private long pow(long base, int exp) {
        if (exp == 0) return 1;
        long half = pow(base, exp / 2);
        half = half * half % MOD;
        return exp % 2 == 1 ? half * base % MOD : half;
    }
}
