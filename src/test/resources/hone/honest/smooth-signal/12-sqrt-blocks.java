// style: blocks of about the square root, whole blocks and the two ragged ends
class Solution {
    public double[] smooth(float[] samples, int radius) {
        int n = samples.length;
        int block = Math.max(1, (int) Math.sqrt(n));
        double[] blockSum = new double[n / block + 1];
        for (int i = 0; i < n; i++) {
            blockSum[i / block] += samples[i];
        }
        double[] result = new double[n];
        for (int i = 0; i < n; i++) {
            int from = Math.max(0, i - radius);
            int to = Math.min(n, i + radius + 1);
            double sum = 0;
            int at = from;
            while (at < to) {
                if (at % block == 0 && at + block <= to) {
                    sum += blockSum[at / block];
                    at += block;
                } else {
                    sum += samples[at++];
                }
            }
            result[i] = sum / (to - from);
        }
        return result;
    }
}
