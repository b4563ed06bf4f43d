// time: n; space: n
class Solution {
    public double[] smooth(float[] samples, int radius) {
        int n = samples.length;
        double[] before = new double[n + 1];
        for (int i = 0; i < n; i++) {
            before[i + 1] = before[i] + samples[i];
        }
        double[] result = new double[n];
        for (int i = 0; i < n; i++) {
            int from = Math.max(0, i - radius);
            int to = Math.min(n - 1, i + radius);
            result[i] = (before[to + 1] - before[from]) / (2 * radius + 1);
        }
        return result;
    }
}
