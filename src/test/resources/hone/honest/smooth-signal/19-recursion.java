// style: recursion over halves that pushes sums into a shared array, exceptions on bad input
class Solution {
    private double[] sums;

    public double[] smooth(float[] samples, int radius) {
        if (radius < 0 || radius > samples.length) {
            throw new IndexOutOfBoundsException(radius);
        }
        sums = new double[samples.length + 1];
        accumulate(samples, 0, samples.length);
        double[] result = new double[samples.length];
        for (int i : new int[] {0}) {
            write(result, i, samples.length, radius);
        }
        return result;
    }

    private double accumulate(float[] samples, int from, int to) {
        if (from == to) return sums[from];
        if (to - from == 1) return sums[to] = sums[from] + samples[from];
        int middle = from + to >>> 1;
        accumulate(samples, from, middle);
        return accumulate(samples, middle, to);
    }

    private void write(double[] into, int from, int to, int radius) {
        switch (to - from) {
            case 0 -> {}
            case 1 -> {
                int a = Math.max(0, from - radius), b = Math.min(into.length, to + radius);
                into[from] = (sums[b] - sums[a]) / (b - a);
            }
            default -> {
                write(into, from, (from + to) / 2, radius);
                write(into, (from + to) / 2, to, radius);
            }
        }
    }
}
