// input: int n
// time: 1
// space: 1
// tags: bits, constant-bound
// why: always 32 rounds, whatever the value of n
class Solution {
    public int solve(int n) {
        int ones = 0;
        for (int bit = 0; bit < 32; bit++) {
            if (((n >> bit) & 1) == 1) ones++;
        }
        return ones;
    }
}
