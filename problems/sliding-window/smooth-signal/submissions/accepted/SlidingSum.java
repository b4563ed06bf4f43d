// time: n; space: n
class Solution {
    public double[] smooth(float[] samples, int radius) {
        var window = new ArrayDeque<Float>();
        var result = new double[samples.length];
        var sum = 0.0;
        var next = 0;
        for (var i = 0; i < samples.length; i++) {
            while (next < samples.length && next - i <= radius) {
                window.addLast(samples[next]);
                sum += samples[next++];
            }
            if (i - radius > 0) {
                sum -= window.removeFirst();
            }
            result[i] = sum / window.size();
        }
        return result;
    }
}
