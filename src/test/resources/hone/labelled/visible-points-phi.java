// input: int n
// time: n
// space: n
// tags: number theory, linear sieve
// why: the linear sieve crosses each composite out exactly once; two arrays of n + 1
class Solution {
    public long solve(int n) {
        int[] phi = new int[n + 1];
        boolean[] composite = new boolean[n + 1];
        List<Integer> primes = new ArrayList<>();
        phi[1] = 1;
        for (int i = 2; i <= n; i++) {
            if (!composite[i]) {
                primes.add(i);
                phi[i] = i - 1;
            }
            for (int p : primes) {
                long q = (long) i * p;
                if (q > n) break;
                composite[(int) q] = true;
                if (i % p == 0) {
                    phi[(int) q] = phi[i] * p;
                    break;
                }
                phi[(int) q] = phi[i] * (p - 1);
            }
        }
        long sum = 0;
        for (int i = 1; i <= n; i++) sum += phi[i];
        return 2 * sum + 1;
    }
}
