// input: int n
// time: n
// space: n
// tags: number-theory, amortised, nested-loops
// why: every composite is crossed out exactly once, by its smallest prime factor
class Solution {
    public int solve(int n) {
        int[] smallest = new int[n + 1];
        int[] primes = new int[n + 1];
        int count = 0;
        for (int i = 2; i <= n; i++) {
            if (smallest[i] == 0) {
                smallest[i] = i;
                primes[count++] = i;
            }
            for (int j = 0; j < count && primes[j] <= smallest[i] && (long) i * primes[j] <= n; j++) {
                smallest[i * primes[j]] = primes[j];
            }
        }
        return count;
    }
}
