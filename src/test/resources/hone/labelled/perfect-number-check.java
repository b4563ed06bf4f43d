// input: int n
// time: sqrt n
// space: 1
// tags: arithmetic, while
// why: divisors are collected in pairs up to the root, always the whole way
class Solution {
    public boolean solve(int n) {
        if (n < 2) return false;
        long sum = 1;
        long d = 2;
        while (d * d <= n) {
            if (n % d == 0) {
                sum += d;
                if (d != n / d) sum += n / d;
            }
            d++;
        }
        return sum == n;
    }
}
