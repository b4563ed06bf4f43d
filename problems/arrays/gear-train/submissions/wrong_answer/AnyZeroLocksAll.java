// time: n; space: n
class Solution {
    public long[] bypassed(int[] factors) {
        int n = factors.length;
        long all = 1;
        for (int factor : factors) {
            all *= factor;
        }
        long[] result = new long[n];
        for (int i = 0; i < n; i++) {
            result[i] = all == 0 ? 0 : all / factors[i];
        }
        return result;
    }
}
