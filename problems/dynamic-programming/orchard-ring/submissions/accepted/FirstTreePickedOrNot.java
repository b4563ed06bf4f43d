// time: n; space: n
class Solution {
    /** best[first][picked][i]: first: is tree 0 picked; picked: is tree i picked. */
    public long mostPears(int[] pears) {
        int n = pears.length;
        long result = 0;
        for (int first = 0; first < 2; first++) {
            long[][] best = new long[n][2];
            best[0][0] = first == 0 ? 0 : Long.MIN_VALUE / 2;
            best[0][1] = first == 1 ? pears[0] : Long.MIN_VALUE / 2;
            for (int i = 1; i < n; i++) {
                best[i][0] = Math.max(best[i - 1][0], best[i - 1][1]);
                best[i][1] = best[i - 1][0] + pears[i];
            }
            result = Math.max(result, best[n - 1][0]);
            if (first == 0 || n == 1) {
                result = Math.max(result, best[n - 1][1]);
            }
        }
        return result;
    }
}
