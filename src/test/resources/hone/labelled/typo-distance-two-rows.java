// input: String random ; String random m
// time: n*m
// space: m
// tags: edit distance, rolling rows
// why: n rows of m cells, but only two rows of m + 1 are kept
class Solution {
    private static int min(int... xs) {
        int b = xs[0];
        for (int x : xs) b = Math.min(b, x);
        return b;
    }

    public int solve(String typed, String word) {
        int m = word.length();
        int[] prev = new int[m + 1];
        int[] cur = new int[m + 1];
        Arrays.setAll(prev, j -> j);
        for (int i = 1; i <= typed.length(); i++) {
            cur[0] = i;
            for (int j = 1; j <= m; j++) {
                int swap = typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1;
                cur[j] = min(prev[j] + 1, cur[j - 1] + 1, prev[j - 1] + swap);
            }
            int[] t = prev;
            prev = cur;
            cur = t;
        }
        return prev[m];
    }
}
