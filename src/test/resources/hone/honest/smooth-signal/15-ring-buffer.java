// style: a ring buffer class of one's own with modulo indices and an interface
class Solution {
    interface Averager {
        void push(double value);

        void pop();

        double mean();
    }

    static class Ring implements Averager {
        private final double[] slots;
        private int first, count;
        private double total;

        Ring(int capacity) {
            slots = new double[capacity];
        }

        @Override
        public void push(double value) {
            if (count == slots.length) {
                throw new IllegalStateException("full");
            }
            slots[(first + count++) % slots.length] = value;
            total += value;
        }

        @Override
        public void pop() {
            if (count == 0) {
                throw new NoSuchElementException();
            }
            total -= slots[first];
            first = (first + 1) % slots.length;
            count--;
        }

        @Override
        public double mean() {
            return count == 0 ? Double.NaN : total / count;
        }
    }

    public double[] smooth(float[] samples, int radius) {
        int n = samples.length;
        Averager averager = new Ring(2 * radius + 2);
        double[] result = new double[n];
        for (int i = -radius; i < n; i++) {
            if (i + radius < n) {
                averager.push(samples[i + radius]);
            }
            if (i - radius > 0) {
                averager.pop();
            }
            if (i >= 0) {
                result[i] = averager.mean();
            }
        }
        return result;
    }
}
