// input: String random
// time: n^2
// space: n^2
// tags: dynamic-programming, memo, recursion, string, space
// why: the memo table has n^2/2 subproblems (substring borders), each solved once in constant time
class Solution {
    private int[][] memo;

    public int solve(String s) {
        memo = new int[s.length() + 1][s.length() + 1];
        return s.isEmpty() ? 0 : palindrome(s, 0, s.length() - 1);
    }

    private int palindrome(String s, int l, int r) {
        if (l > r) return 0;
        if (l == r) return 1;
        if (memo[l][r] != 0) return memo[l][r];
        int inner = palindrome(s, l + 1, r - 1);
        int skip = Math.max(palindrome(s, l + 1, r), palindrome(s, l, r - 1));
        return memo[l][r] = Math.max(skip, s.charAt(l) == s.charAt(r) ? inner + 2 : 0);
    }
}
