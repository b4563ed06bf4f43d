// input: int n
// time: log n
// space: 1
// tags: loop
// why: the counter doubles until it reaches n
class Solution {
    public long solve(int n) {
        long p = 1;
        for (; p < n; p *= 2) {
            // nothing else to do
        }
        return p;
    }
}
