// input: int n
// time: 2^n
// space: n
// tags: backtracking, string-builder
// why: each of the n positions branches into 0 and 1 without pruning, with constant work a call on one builder of at most n characters.
class Solution {
    public int solve(int n) {
        return build(new StringBuilder(), n, 0);
    }

    private int build(StringBuilder sb, int n, int balance) {
        if (sb.length() == n) {
            return balance == 0 ? 1 : 0;
        }
        int total = 0;
        for (char c = '0'; c <= '1'; c++) {
            sb.append(c);
            total += build(sb, n, balance + (c == '1' ? 1 : -1));
            sb.deleteCharAt(sb.length() - 1);
        }
        return total;
    }
}
