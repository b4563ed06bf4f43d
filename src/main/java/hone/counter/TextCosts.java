package hone.counter;

import org.jspecify.annotations.Nullable;

/** What texts cost, a quarter of a unit for each character that is copied or compared. */
public final class TextCosts {
    private TextCosts() {}

    /** Copies or reads the whole value: a text, an array, the items of a list. */
    public static void copy(@Nullable Object value, int line) {
        Meter.charge(line, 2 + Sizes.of(value) / Sizes.BLOCK);
    }

    /** Copies or reads two whole values. */
    public static void copyBoth(@Nullable Object one, @Nullable Object other, int line) {
        Meter.charge(line, 2 + (Sizes.of(one) + Sizes.of(other)) / Sizes.BLOCK);
    }

    /** Makes or fills this many. */
    public static void count(int items, int line) {
        Meter.charge(line, 2 + Math.max(0, items) / Sizes.BLOCK);
    }

    /** Makes or fills what lies between two places. */
    public static void range(int from, int to, int line) {
        Meter.charge(line, 2 + Math.max(0, (long) to - from) / Sizes.BLOCK);
    }

    /** Puts something into a text, or takes it out, at a place: what stands behind it moves. */
    public static void shift(@Nullable Object text, int place, int line) {
        Meter.charge(line, 2 + Math.max(0, Sizes.of(text) - place) / Sizes.BLOCK);
    }

    /** Puts a value's text into another at a place. */
    public static void insert(@Nullable Object text, int place, @Nullable Object added, int line) {
        Meter.charge(line, 2 + (Math.max(0, Sizes.of(text) - place) + textSize(added)) / Sizes.BLOCK);
    }

    /** Writes a value's text. */
    public static void append(@Nullable Object added, int line) {
        Meter.charge(line, 2 + textSize(added) / Sizes.BLOCK);
    }

    /** Looks for something from the front. */
    public static void search(@Nullable Object text, int found, int line) {
        Meter.charge(line, 2 + (found < 0 ? Sizes.of(text) : found + 1L) / Sizes.BLOCK);
    }

    /** Looks for something from a place on. */
    public static void searchFrom(@Nullable Object text, int from, int found, int line) {
        long end = found < 0 ? Sizes.of(text) : found + 1L;
        Meter.charge(line, 2 + Math.max(0, end - Math.max(0, from)) / Sizes.BLOCK);
    }

    /** Looks for something from the back. */
    public static void searchBack(@Nullable Object text, int found, int line) {
        Meter.charge(line, 2 + (Sizes.of(text) - Math.max(0, found)) / Sizes.BLOCK);
    }

    /** Compares two texts as far as they are alike. */
    public static void compare(@Nullable Object one, @Nullable Object other, int line) {
        Meter.charge(
                line,
                2
                        + (one instanceof String text && other instanceof String against ? common(text, against) : 0)
                                / Sizes.BLOCK);
    }

    /** Compares two values for equality: texts of different lengths are told apart at once. */
    public static void equal(@Nullable Object one, @Nullable Object other, int line) {
        long compared = one instanceof String text
                        && other instanceof String against
                        && text.length() == against.length()
                        && !Sizes.isSame(text, against)
                ? common(text, against)
                : 0;
        Meter.charge(line, 2 + compared / Sizes.BLOCK);
    }

    private static long common(String one, String other) {
        int end = Math.min(one.length(), other.length());
        int i = 0;
        while (i < end && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    private static long textSize(@Nullable Object value) {
        return value instanceof String || value instanceof char[] || value instanceof StringBuilder
                ? Sizes.of(value)
                : CollectionCosts.keyCost(value, 2);
    }
}
