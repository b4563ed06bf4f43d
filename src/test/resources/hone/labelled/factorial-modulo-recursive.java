// input: int n
// time: n
// space: n
// tags: recursion, space
// why: one call per number, so n frames at the deepest point
class Solution {
    public long solve(int n) {
        return n <= 1 ? 1 : n * solve(n - 1) % 998_244_353L;
    }
}
