// time: n^2; space: n
class Solution {
    public double[] smooth(float[] samples, int radius) {
        int n = samples.length;
        double[] result = new double[n];
        for (int i = 0; i < n; i++) {
            double sum = 0;
            int count = 0;
            for (int j = Math.max(0, i - radius); j <= i + radius && j < n; j++) {
                sum += samples[j];
                count++;
            }
            result[i] = sum / count;
        }
        return result;
    }
}
