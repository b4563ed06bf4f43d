// input: int n
// time: 2^n
// space: n
// tags: backtracking, string builder
// why: all 0/1 strings without "11" are built, a Fibonacci number of them (about 1.6^n); builder and stack are n
class Solution {
    private final StringBuilder sb = new StringBuilder();
    private int n;
    private int found;

    public int solve(int n) {
        this.n = n;
        found = 0;
        sb.setLength(0);
        place();
        return found;
    }

    private void place() {
        int len = sb.length();
        if (len == n) {
            if (sb.charAt(0) == sb.charAt(n - 1)) found++;
            return;
        }
        for (char c = '0'; c <= '1'; c++) {
            if (c == '1' && len > 0 && sb.charAt(len - 1) == '1') continue;
            sb.append(c);
            place();
            sb.deleteCharAt(sb.length() - 1);
        }
    }
}
