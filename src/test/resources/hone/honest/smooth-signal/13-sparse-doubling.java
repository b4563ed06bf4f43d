// style: sums over powers of two, the bits of the window's length choose
class Solution {
    public double[] smooth(float[] samples, int radius) {
        int n = samples.length;
        int levels = 32 - Integer.numberOfLeadingZeros(Math.max(1, n));
        double[][] power = new double[levels][];
        power[0] = new double[n];
        for (int i = 0; i < n; i++) power[0][i] = samples[i];
        for (int k = 1; k < levels; k++) {
            int length = 1 << k;
            power[k] = new double[Math.max(0, n - length + 1)];
            for (int i = 0; i < power[k].length; i++) power[k][i] = power[k - 1][i] + power[k - 1][i + (length >> 1)];
        }
        double[] result = new double[n];
        for (int i = 0; i < n; i++) {
            int from = Math.max(0, i - radius), length = Math.min(n - 1, i + radius) - from + 1;
            double sum = 0;
            for (int rest = length, at = from; rest != 0; ) {
                int k = Integer.numberOfTrailingZeros(Integer.highestOneBit(rest));
                sum += power[k][at];
                at += 1 << k;
                rest ^= 1 << k;
            }
            result[i] = sum / length;
        }
        return result;
    }
}
