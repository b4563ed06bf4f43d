// input: int n
// time: sqrt n
// space: 1
// tags: arithmetic, number-theory
// why: n / i takes only about 2 sqrt(n) different values and each round skips one whole block of equal values
class Solution {
    public long solve(int n) {
        long total = 0;
        for (int left = 1, right; left <= n; left = right + 1) {
            int q = n / left;
            right = n / q;
            total += (long) q * (right - left + 1);
        }
        return total;
    }
}
