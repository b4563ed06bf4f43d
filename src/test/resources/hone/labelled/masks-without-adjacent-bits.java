// input: int n
// time: 2^n
// space: 1
// tags: bitmask, enumeration
// why: all 2^n masks are enumerated and each is tested with a constant number of word operations.
class Solution {
    public int solve(int n) {
        int good = 0;
        for (int mask = 0; mask < (1 << n); mask++) {
            if ((mask & (mask >> 1)) == 0 && Integer.bitCount(mask) % 2 == 1) {
                good++;
            }
        }
        return good;
    }
}
