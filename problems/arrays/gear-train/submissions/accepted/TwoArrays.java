// time: n; space: n
class Solution {
    public long[] bypassed(int[] factors) {
        int n = factors.length;
        long[] before = new long[n + 1];
        long[] after = new long[n + 1];
        before[0] = 1;
        for (int i = 0; i < n; i++) {
            before[i + 1] = before[i] * factors[i];
        }
        after[n] = 1;
        for (int i = n - 1; i >= 0; i--) {
            after[i] = after[i + 1] * factors[i];
        }
        long[] result = new long[n];
        for (int i = 0; i < n; i++) {
            result[i] = before[i] * after[i + 1];
        }
        return result;
    }
}
