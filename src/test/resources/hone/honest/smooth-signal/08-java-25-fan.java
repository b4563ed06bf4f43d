// style: Java 25 fan: module import, a record of running state, with-ers, a static nested sealed hierarchy
import module java.base;

class Solution {
    sealed interface Edge permits Edge.In, Edge.Out, Edge.None {
        record In(double sample) implements Edge {}

        record Out(double sample) implements Edge {}

        record None() implements Edge {}
    }

    record Window(double sum, int size) {
        static final Window EMPTY = new Window(0, 0);

        Window with(Edge edge) {
            return switch (edge) {
                case Edge.In(var sample) -> new Window(sum + sample, size + 1);
                case Edge.Out(double sample) -> new Window(sum - sample, size - 1);
                case Edge.None() -> this;
            };
        }

        double mean() {
            return sum / size;
        }
    }

    public double[] smooth(float[] samples, int radius) {
        var window = Window.EMPTY;
        for (int i = 0; i < Math.clamp(radius, 0, samples.length); i++) {
            window = window.with(new Edge.In(samples[i]));
        }
        var result = new double[samples.length];
        for (int i = 0; i < samples.length; i++) {
            Edge enters = i + radius < samples.length ? new Edge.In(samples[i + radius]) : new Edge.None();
            Edge leaves = i > radius ? new Edge.Out(samples[i - radius - 1]) : new Edge.None();
            window = window.with(enters).with(leaves);
            result[i] = window.mean();
        }
        return result;
    }
}
