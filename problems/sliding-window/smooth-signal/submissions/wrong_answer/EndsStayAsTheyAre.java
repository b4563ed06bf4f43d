// time: n; space: n
class Solution {
    /** Smooths only where the whole window fits. */
    public double[] smooth(float[] samples, int radius) {
        int n = samples.length;
        double[] before = new double[n + 1];
        for (int i = 0; i < n; i++) {
            before[i + 1] = before[i] + samples[i];
        }
        double[] result = new double[n];
        for (int i = 0; i < n; i++) {
            if (i - radius < 0 || i + radius >= n) {
                result[i] = samples[i];
            } else {
                result[i] = (before[i + radius + 1] - before[i - radius]) / (2 * radius + 1);
            }
        }
        return result;
    }
}
