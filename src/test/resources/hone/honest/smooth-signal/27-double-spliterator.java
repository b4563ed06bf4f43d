// style: a Spliterator.OfDouble of one's own, StreamSupport.doubleStream, characteristics, forEachRemaining
class Solution {
    private static final class Means implements Spliterator.OfDouble {
        private final float[] samples;
        private final int radius;
        private int at, from, to;
        private double sum;

        Means(float[] samples, int radius) {
            this.samples = samples;
            this.radius = radius;
        }

        @Override
        public boolean tryAdvance(DoubleConsumer action) {
            if (at == samples.length) {
                return false;
            }
            while (to < samples.length && to <= at + radius) {
                sum += samples[to++];
            }
            if (from < at - radius) {
                sum -= samples[from++];
            }
            at++;
            action.accept(sum / (to - from));
            return true;
        }

        @Override
        public Spliterator.OfDouble trySplit() {
            return null;
        }

        @Override
        public long estimateSize() {
            return samples.length - at;
        }

        @Override
        public int characteristics() {
            return ORDERED | SIZED | NONNULL | IMMUTABLE;
        }
    }

    public double[] smooth(float[] samples, int radius) {
        return StreamSupport.doubleStream(new Means(samples, radius), false).toArray();
    }
}
