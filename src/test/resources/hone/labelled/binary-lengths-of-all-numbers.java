// input: int n
// time: n log n
// space: 1
// tags: nested-loops, bits
// why: for each i the inner loop halves i until zero
class Solution {
    public long solve(int n) {
        long total = 0;
        for (int i = 1; i <= n; i++) {
            for (int x = i; x > 0; x >>= 1) {
                total += x & 1;
            }
        }
        return total;
    }
}
