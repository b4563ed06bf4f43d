// input: int n ; int m
// time: n+m
// space: 1
// tags: two-sizes, loop
// why: the loops are not nested
class Solution {
    public long solve(int n, int m) {
        long x = 0;
        for (int i = 0; i < n; i++) x += i % 3;
        for (int j = 0; j < m; j++) x ^= j * 5L;
        return x;
    }
}
