// time: n; space: n
class Solution {
    public long[] bypassed(int[] factors) {
        int n = factors.length;
        long all = 1;
        boolean locked = false;
        for (int factor : factors) {
            if (factor == 0) {
                locked = true;
            } else {
                all *= factor;
            }
        }
        long[] result = new long[n];
        for (int i = 0; i < n; i++) {
            if (factors[i] == 0) {
                result[i] = all;
            } else {
                result[i] = locked ? 0 : all / factors[i];
            }
        }
        return result;
    }
}
