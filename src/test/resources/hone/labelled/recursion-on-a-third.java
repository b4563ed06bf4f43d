// input: int n
// time: log n
// space: log n
// tags: recursion, space
// why: one call with n / 3 per level gives log n levels
class Solution {
    public int solve(int n) {
        if (n <= 1) return 1;
        return solve(n / 3) + n % 3;
    }
}
