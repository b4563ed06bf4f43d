// style: enterprise developer: filter chain, kernel interface, context object, defensive checks
package com.bridge.monitoring.signal;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

public class Solution {
    public double[] smooth(float[] samples, int radius) {
        return SignalProcessor.withFilters(Collections.singletonList(new MovingAverageFilter(radius)))
                .process(Signal.ofFloats(samples))
                .toArray();
    }
}

final class Signal {
    private final double[] values;

    private Signal(final double[] values) {
        this.values = values;
    }

    static Signal ofFloats(final float[] samples) {
        Objects.requireNonNull(samples, () -> "samples");
        final double[] widened = new double[samples.length];
        for (int index = 0; index < samples.length; index++) {
            widened[index] = samples[index];
        }
        return new Signal(widened);
    }

    static Signal of(final double... values) {
        return new Signal(Arrays.copyOf(values, values.length));
    }

    int length() {
        return values.length;
    }

    double at(final int index) {
        return values[Objects.checkIndex(index, values.length)];
    }

    double[] toArray() {
        return values.clone();
    }
}

interface SignalFilter {
    Signal apply(Signal input);
}

class MovingAverageFilter implements SignalFilter {
    private final int radius;

    MovingAverageFilter(final int radius) {
        if (radius < 0) {
            throw new IllegalArgumentException("radius < 0: " + radius);
        }
        this.radius = radius;
    }

    @Override
    public Signal apply(final Signal input) {
        final RunningTotals totals = new RunningTotals(input);
        final double[] output = new double[input.length()];
        for (int index = 0; index < output.length; index++) {
            final Window window = Window.around(index, radius, input.length());
            output[index] = totals.between(window.getFrom(), window.getTo()) / window.size();
        }
        return Signal.of(output);
    }
}

class RunningTotals {
    private final double[] totals;

    RunningTotals(final Signal signal) {
        totals = new double[signal.length() + 1];
        for (int index = 0; index < signal.length(); index++) {
            totals[index + 1] = totals[index] + signal.at(index);
        }
    }

    double between(final int from, final int to) {
        return totals[to] - totals[from];
    }
}

final class Window {
    private final int from;
    private final int to;

    private Window(final int from, final int to) {
        this.from = from;
        this.to = to;
    }

    static Window around(final int index, final int radius, final int length) {
        return new Window(Math.max(0, index - radius), Math.min(length, index + radius + 1));
    }

    int getFrom() {
        return from;
    }

    int getTo() {
        return to;
    }

    int size() {
        return to - from;
    }
}

class SignalProcessor {
    private final List<SignalFilter> filters;

    private SignalProcessor(final List<SignalFilter> filters) {
        this.filters = filters;
    }

    static SignalProcessor withFilters(final List<SignalFilter> filters) {
        return new SignalProcessor(filters);
    }

    Signal process(final Signal signal) {
        Signal current = signal;
        for (final SignalFilter filter : filters) {
            current = filter.apply(current);
        }
        return current;
    }
}
