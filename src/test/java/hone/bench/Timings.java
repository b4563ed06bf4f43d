package hone.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Wall times of one thing done again and again, in milliseconds. */
final class Timings {
    private final List<Double> millis = new ArrayList<>();

    /** Something that takes time. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    void time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        add((System.nanoTime() - start) / 1e6);
    }

    void add(double oneMillis) {
        millis.add(oneMillis);
    }

    int count() {
        return millis.size();
    }

    double median() {
        return quantile(0.5);
    }

    double p95() {
        return quantile(0.95);
    }

    double max() {
        return quantile(1);
    }

    /** The smallest time that at least this share of all times does not exceed. */
    private double quantile(double share) {
        if (millis.isEmpty()) {
            return Double.NaN;
        }
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }

    /** Number of runs, median and p95, as columns. */
    String row() {
        return String.format(Locale.ROOT, "%5d  %8.1f  %8.1f", count(), median(), p95());
    }
}
