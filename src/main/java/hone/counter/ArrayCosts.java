package hone.counter;

import org.jspecify.annotations.Nullable;

/** What arrays of arrays cost. */
public final class ArrayCosts {
    private ArrayCosts() {}

    /** Fills a new array, and those in it, with zeros. */
    public static void made(@Nullable Object array, int line) {
        Meter.charge(line, 2 + places(array) / Sizes.BLOCK);
    }

    /** Visits every place of an array and of those in it. */
    public static void deep(@Nullable Object array, int line) {
        Meter.charge(line, 2 + 4 * places(array));
    }

    private static long places(@Nullable Object array) {
        long sum = Sizes.of(array);
        if (array instanceof Object[] parts) {
            for (Object part : parts) {
                if (part != null && part.getClass().isArray()) {
                    sum += places(part);
                }
            }
        }
        return sum;
    }
}
