// time: n; space: n
class Solution {
    public double[] smooth(float[] samples, int radius) {
        int n = samples.length;
        double[] result = new double[n];
        float sum = 0;
        int count = 0;
        for (int i = 0; i < Math.min(radius, n); i++) {
            sum += samples[i];
            count++;
        }
        for (int i = 0; i < n; i++) {
            if (i + radius < n) {
                sum += samples[i + radius];
                count++;
            }
            if (i - radius - 1 >= 0) {
                sum -= samples[i - radius - 1];
                count--;
            }
            result[i] = sum / count;
        }
        return result;
    }
}
