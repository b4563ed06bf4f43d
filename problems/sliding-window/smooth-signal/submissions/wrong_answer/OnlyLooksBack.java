// time: n; space: n
class Solution {
    public double[] smooth(float[] samples, int radius) {
        double[] result = new double[samples.length];
        double sum = 0;
        for (int i = 0; i < samples.length; i++) {
            sum += samples[i];
            if (i > radius) {
                sum -= samples[i - radius - 1];
            }
            result[i] = sum / Math.min(i + 1, radius + 1);
        }
        return result;
    }
}
