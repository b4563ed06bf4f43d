// input: int n
// time: n log n
// space: 1
// tags: bits, loop
// why: number i has floor(log2 i)+1 binary digits and each is shifted out by one step of the inner loop.
class Solution {
    public int solve(int n) {
        int ones = 0;
        for (int i = 1; i <= n; i++) {
            int x = i;
            while (x != 0) {
                ones += x & 1;
                x >>= 1;
            }
        }
        return ones;
    }
}
