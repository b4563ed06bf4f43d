// style: student in the first year: special cases at the left end, in the middle and at the right end
public class Solution {
    public double[] smooth(float[] samples, int radius) {
        int n = samples.length;
        double[] result = new double[n];
        if (n == 0) {
            System.out.println("no samples");
            return result;
        }
        // the first window
        double sum = 0;
        int count = 0;
        for (int i = 0; i <= radius; i++) {
            if (i < n) {
                sum = sum + samples[i];
                count = count + 1;
            }
        }
        result[0] = sum / count;
        // all the other windows
        for (int i = 1; i < n; i++) {
            int newPosition = i + radius;
            if (newPosition < n) {
                sum = sum + samples[newPosition];
                count++;
            }
            int oldPosition = i - radius - 1;
            if (oldPosition >= 0) {
                sum = sum - samples[oldPosition];
                count--;
            }
            result[i] = sum / count;
        }
        return result;
    }
}
