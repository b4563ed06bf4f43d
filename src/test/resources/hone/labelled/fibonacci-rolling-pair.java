// input: int n
// time: n
// space: 1
// tags: dynamic-programming, space
// why: one pass with two long values
class Solution {
    public long solve(int n) {
        long a = 0, b = 1;
        for (int i = 0; i < n; i++) {
            long c = (a + b) % 1_000_000_007L;
            a = b;
            b = c;
        }
        return a;
    }
}
