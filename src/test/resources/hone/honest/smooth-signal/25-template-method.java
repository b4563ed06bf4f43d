// style: abstract base class, protected fields, an anonymous subclass, varargs, super constructor
class Solution {
    abstract static class Sweep {
        protected final int length;
        protected double sum;
        protected int size;

        protected Sweep(int length) {
            this.length = length;
        }

        protected abstract double sample(int at);

        void add(int... positions) {
            for (int at : positions) {
                if (at >= 0 && at < length) {
                    sum += sample(at);
                    size++;
                }
            }
        }

        void drop(int at) {
            if (at >= 0) {
                sum -= sample(at);
                size--;
            }
        }

        double[] run(int radius) {
            double[] means = new double[length];
            for (int i = 0; i < radius; i++) {
                add(i);
            }
            for (int i = 0; i < length; i++) {
                add(i + radius, -1);
                drop(i - radius - 1);
                means[i] = sum / size;
            }
            return means;
        }
    }

    public double[] smooth(final float[] samples, int radius) {
        return new Sweep(samples.length) {
            @Override
            protected double sample(int at) {
                return samples[at];
            }
        }.run(radius);
    }
}
