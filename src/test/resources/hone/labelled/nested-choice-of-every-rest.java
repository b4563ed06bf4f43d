// input: int n
// time: n!
// space: n
// tags: recursion
// why: n calls on n - 1, each of them n - 1 calls and so on; about e * n! calls, depth n
class Solution {
    public long solve(int n) {
        if (n == 0) return 1;
        long leaves = 0;
        for (int i = 0; i < n; i++) {
            leaves += solve(n - 1);
        }
        return leaves;
    }
}
