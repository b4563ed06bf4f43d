// time: n; space: n
class Solution {
    public long[] bypassed(int[] factors) {
        int n = factors.length;
        long[] result = new long[n];
        int before = 1;
        for (int i = 0; i < n; i++) {
            result[i] = before;
            before *= factors[i];
        }
        int after = 1;
        for (int i = n - 1; i >= 0; i--) {
            result[i] *= after;
            after *= factors[i];
        }
        return result;
    }
}
