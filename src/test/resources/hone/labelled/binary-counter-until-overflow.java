// input: int n
// time: 2^n
// space: n
// tags: amortised, bits
// why: 2^n increments of an n-bit counter flip fewer than 2 * 2^n bits in all
class Solution {
    public long solve(int n) {
        boolean[] bits = new boolean[n];
        long flips = 0;
        while (true) {
            int i = 0;
            while (i < n && bits[i]) {
                bits[i++] = false;
                flips++;
            }
            if (i == n) return flips;
            bits[i] = true;
            flips++;
        }
    }
}
