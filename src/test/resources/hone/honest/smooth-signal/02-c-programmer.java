// style: C programmer: a running sum with head and tail indices, variables declared on top
class Solution {
    public double[] smooth(float samples[], int radius) {
        int n, i, head, tail;
        double sum, out[];

        n = samples.length;
        out = new double[n];
        sum = 0.;
        head = tail = 0;
        for (i = 0; i < n; i++) {
            while (head < n && head <= i + radius)
                sum += samples[head++];
            while (tail < i - radius)
                sum -= samples[tail++];
            out[i] = sum / (head - tail);
        }
        return out;
    }
}
