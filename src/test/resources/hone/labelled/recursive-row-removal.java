// input: int n
// time: sqrt n
// space: sqrt n
// tags: recursion, space
// why: depth k removes 1 + 2 + ... + k, so the recursion is about sqrt(2n) deep
class Solution {
    public int solve(int n) {
        return rows(n, 1);
    }

    private int rows(int left, int next) {
        if (left < next) return 0;
        return 1 + rows(left - next, next + 1);
    }
}
