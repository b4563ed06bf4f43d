package hone.ui.round.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Round numbers along an axis that begins at 0.
 *
 * @param end its last number
 * @param step from one number to the next
 */
record Axis(double end, double step) {
    private static final List<Double> MINUTES = List.of(1.0, 2.0, 5.0, 10.0, 15.0, 20.0, 30.0, 60.0, 120.0, 180.0);

    /** An axis of minutes that ends where the time does. */
    static Axis minutes(double end, int mostNumbers) {
        return new Axis(
                end,
                MINUTES.stream()
                        .filter(step -> end / step <= mostNumbers)
                        .findFirst()
                        .orElse(240.0));
    }

    /** An axis that ends with a number at or above the highest value. */
    static Axis upTo(double highest, int mostNumbers) {
        double step = 1;
        for (int next = 0; highest / step > mostNumbers; next++) {
            step *= next % 3 == 1 ? 2.5 : 2;
        }
        return new Axis(Math.max(1, Math.ceil(highest / step)) * step, step);
    }

    /** The numbers, in order. */
    List<Double> numbers() {
        List<Double> found = new ArrayList<>();
        for (int i = 0; i * step <= end + step / 1_000; i++) {
            found.add(i * step);
        }
        return found;
    }
}
