// input: String equal
// time: n
// space: n
// tags: string, kmp
// why: j grows by at most one per index and every fallback lowers it, so the total is linear, and the failure table has n entries.
class Solution {
    public int solve(String s) {
        int n = s.length();
        if (n == 0) return 0;
        int[] fail = new int[n];
        int j = 0;
        for (int i = 1; i < n; i++) {
            while (j > 0 && s.charAt(i) != s.charAt(j)) j = fail[j - 1];
            if (s.charAt(i) == s.charAt(j)) j++;
            fail[i] = j;
        }
        int period = n - fail[n - 1];
        return n % period == 0 ? period : n;
    }
}
