// style: Java 8 veteran: DoubleAdder, a BoundedWindow class, lambdas over indices
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.stream.IntStream;

public class Solution {
    private static class BoundedWindow {
        private final Queue<Double> values = new ArrayDeque<>();
        private final DoubleAdder sum = new DoubleAdder();

        void enter(final double value) {
            values.add(value);
            sum.add(value);
        }

        void leave() {
            sum.add(-values.remove());
        }

        double average() {
            return sum.sum() / values.size();
        }
    }

    public double[] smooth(final float[] samples, final int radius) {
        final BoundedWindow window = new BoundedWindow();
        IntStream.range(0, Math.min(radius, samples.length)).forEach(i -> window.enter(samples[i]));
        return IntStream.range(0, samples.length)
                .peek(i -> {
                    if (i + radius < samples.length) {
                        window.enter(samples[i + radius]);
                    }
                    if (i - radius - 1 >= 0) {
                        window.leave();
                    }
                })
                .mapToDouble(i -> window.average())
                .toArray();
    }
}
