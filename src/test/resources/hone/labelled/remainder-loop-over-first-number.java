// input: int n ; int m
// time: n
// space: 1
// tags: two-sizes, loop
// why: the loop runs to n and m only takes part in the arithmetic
class Solution {
    public long solve(int n, int m) {
        long acc = 0;
        for (int i = 1; i <= n; i++) {
            acc += (long) i * m % 1009;
        }
        return acc;
    }
}
