// input: int n
// time: 2^n
// space: n
// tags: recursion, space
// why: the same subproblem is computed twice on each level; depth n
class Solution {
    public int solve(int n) {
        if (n <= 0) return 1;
        return solve(n - 1) + solve(n - 1);
    }
}
