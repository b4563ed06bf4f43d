// input: int n
// time: n log n
// space: 1
// tags: math, harmonic-loop
// why: the inner loop takes n/i steps for each i, and n(1 + 1/2 + ... + 1/n) is n ln n up to a linear term.
class Solution {
    public long solve(int n) {
        long mix = 0;
        for (int i = 1; i <= n; i++) {
            for (int j = i; j <= n; j += i) {
                mix = (mix ^ j) + i;
            }
        }
        return mix;
    }
}
