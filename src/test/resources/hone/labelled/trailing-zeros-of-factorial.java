// input: int n
// time: log n
// space: 1
// tags: arithmetic
// why: n is divided by five until nothing remains
class Solution {
    public int solve(int n) {
        int zeros = 0;
        while (n >= 5) {
            n /= 5;
            zeros += n;
        }
        return zeros;
    }
}
