// input: int n
// time: sqrt n
// space: 1
// tags: loop, arithmetic
// why: 1 + 3 + ... + (2k-1) = k^2, so about sqrt(n) odd numbers can be subtracted
class Solution {
    public boolean solve(int n) {
        int odd = 1;
        while (n > 0) {
            n -= odd;
            odd += 2;
        }
        return n == 0;
    }
}
