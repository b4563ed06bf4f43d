// time: n; space: n
class Solution {
    public long[] bypassed(int[] factors) {
        long all = 1;
        for (int factor : factors) {
            all *= factor;
        }
        long[] result = new long[factors.length];
        for (int i = 0; i < factors.length; i++) {
            result[i] = all / factors[i];
        }
        return result;
    }
}
