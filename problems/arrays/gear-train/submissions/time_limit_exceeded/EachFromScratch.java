// time: n^2; space: n
class Solution {
    public long[] bypassed(int[] factors) {
        int n = factors.length;
        long[] result = new long[n];
        for (int i = 0; i < n; i++) {
            long product = 1;
            for (int j = 0; j < n; j++) {
                if (j != i) {
                    product *= factors[j];
                }
            }
            result[i] = product;
        }
        return result;
    }
}
