// input: int n
// time: n log n
// space: n
// tags: number-theory, nested-loops, harmonic
// why: n/1 + n/2 + ... + n/n is n times a harmonic number
class Solution {
    public int solve(int n) {
        int[] divisors = new int[n + 1];
        for (int d = 1; d <= n; d++) {
            for (int multiple = d; multiple <= n; multiple += d) {
                divisors[multiple]++;
            }
        }
        int best = 0;
        for (int i = 1; i <= n; i++) {
            if (divisors[i] > divisors[best]) best = i;
        }
        return best;
    }
}
