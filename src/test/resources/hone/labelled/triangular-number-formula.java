// input: int n
// time: 1
// space: 1
// tags: arithmetic
// why: closed formula instead of a loop
class Solution {
    public long solve(int n) {
        return (long) n * (n + 1) / 2;
    }
}
