package hone.ui.statement;

import java.time.Duration;
import java.util.Locale;

/** Durations as people say them, with two or three digits that matter. */
public final class DurationText {
    private DurationText() {}

    /** Such as "under 1 ms", "40 ms", "1 s", "1.2 s", "12 s". */
    public static String of(Duration duration) {
        long millis = duration.toMillis();
        if (millis < 1) {
            return "under 1 ms";
        }
        if (millis < 1_000) {
            return millis + " ms";
        }
        if (millis < 10_000 && millis % 1_000 >= 50) {
            return String.format(Locale.ROOT, "%.1f s", millis / 1_000.0).replace(".0 ", " ");
        }
        return Math.round(millis / 1_000.0) + " s";
    }
}
