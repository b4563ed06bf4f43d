// input: int n
// time: n
// space: 1
// tags: amortised, bits
// why: n increments flip fewer than 2n bits in total; the counter has a fixed 32 bits
class Solution {
    public long solve(int n) {
        boolean[] bits = new boolean[32];
        long flips = 0;
        for (int step = 0; step < n; step++) {
            int i = 0;
            while (bits[i]) {
                bits[i] = false;
                flips++;
                i++;
            }
            bits[i] = true;
            flips++;
        }
        return flips;
    }
}
