// time: n; space: n
class Solution {
    public long[] bypassed(int[] factors) {
        int n = factors.length;
        long all = 1;
        for (int factor : factors) {
            if (factor != 0) {
                all *= factor;
            }
        }
        long[] result = new long[n];
        for (int i = 0; i < n; i++) {
            result[i] = factors[i] == 0 ? all : all / factors[i];
        }
        return result;
    }
}
