// input: int n
// time: sqrt n
// space: 1
// tags: loop
// why: counts up one by one until the square passes n
class Solution {
    public int solve(int n) {
        int r = 0;
        while ((long) (r + 1) * (r + 1) <= n) r++;
        return r;
    }
}
