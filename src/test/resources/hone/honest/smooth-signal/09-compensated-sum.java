// style: numerical analyst: prefix sums with a compensation term, strictfp, Math.fma
strictfp class Solution {
    public double[] smooth(float[] samples, int radius) {
        final int n = samples.length;
        final double[] high = new double[n + 1];
        final double[] low = new double[n + 1];
        for (int i = 0; i < n; i++) {
            final double term = samples[i] + low[i];
            final double sum = high[i] + term;
            final double part = sum - high[i];
            low[i + 1] = Math.fma(1.0, high[i] - (sum - part), term - part);
            high[i + 1] = sum;
        }
        final double[] result = new double[n];
        for (int i = 0; i < n; i++) {
            final int from = Math.max(0, Math.subtractExact(i, radius));
            final int to = Math.min(n, Math.addExact(i, radius) + 1);
            result[i] = ((high[to] - high[from]) + (low[to] - low[from])) / (to - from);
        }
        return result;
    }
}
