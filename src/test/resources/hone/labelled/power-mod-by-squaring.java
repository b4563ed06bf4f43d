// input: int n
// time: log n
// space: 1
// tags: arithmetic, long
// why: the exponent n is halved in every round
class Solution {
    private static final long MOD = 1_000_000_007L;

    public long solve(int n) {
        long base = 3, result = 1;
        for (int e = n; e > 0; e >>= 1) {
            if ((e & 1) == 1) result = result * base % MOD;
            base = base * base % MOD;
        }
        return result;
    }
}
