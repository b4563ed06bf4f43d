// style: an iterative segment tree of sums
class Solution {
    static class SegmentTree {
        private final int leaves;
        private final double[] sum;

        SegmentTree(float... values) {
            int size = 1;
            while (size < values.length) size <<= 1;
            leaves = size;
            sum = new double[2 * size];
            for (int i = 0; i < values.length; i++) sum[size + i] = values[i];
            for (int i = size - 1; i > 0; i--) sum[i] = sum[i << 1] + sum[i << 1 | 1];
        }

        double query(int from, int to) {
            double result = 0;
            for (from += leaves, to += leaves; from < to; from >>>= 1, to >>>= 1) {
                if ((from & 1) != 0) result += sum[from++];
                if ((to & 1) != 0) result += sum[--to];
            }
            return result;
        }
    }

    public double[] smooth(float[] samples, int radius) {
        SegmentTree tree = new SegmentTree(samples);
        double[] averages = new double[samples.length];
        for (int i = averages.length - 1; i >= 0; i--) {
            int from = i < radius ? 0 : i - radius;
            int to = i + radius >= samples.length ? samples.length : i + radius + 1;
            averages[i] = tree.query(from, to) / (to - from);
        }
        return averages;
    }
}
