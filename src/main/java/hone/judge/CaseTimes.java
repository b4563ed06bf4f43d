package hone.judge;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * CPU time of one case in one run or several. No two runs take alike, so it is never told as one bare number.
 *
 * @param runs at least one, shortest first
 */
public record CaseTimes(List<Duration> runs) {
    /** A single run that took less is not told from another such one: most of it is code that runs for the first time. */
    static final Duration BRIEF = Duration.ofMillis(10);

    private static final Duration MILLI = Duration.ofMillis(1);
    private static final long SECOND = 1_000;
    /** From here on a single run is rounded to two digits. */
    private static final long ROUNDED = 100;

    private static final String UNDER = "under ";

    public CaseTimes {
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("no runs");
        }
        runs = runs.stream().sorted().toList();
    }

    /** The shortest. */
    public Duration least() {
        return runs.getFirst();
    }

    /** The one in the middle; of an even number the mean of the two in the middle. */
    public Duration median() {
        int half = runs.size() / 2;
        return runs.size() % 2 == 1
                ? runs.get(half)
                : runs.get(half - 1).plus(runs.get(half)).dividedBy(2);
    }

    /** The longest. */
    public Duration most() {
        return runs.getLast();
    }

    /** Such as "Slowest case: 14 ms of CPU time, 12–19 in 5 runs." */
    public String sentence() {
        return "Slowest case: " + words() + ".";
    }

    /**
     * Median and range, such as "14 ms of CPU time, 12–19 in 5 runs"; of one run "about 14 ms of CPU time, in one run" or "under
     * 10 ms of CPU time".
     */
    public String words() {
        if (runs.size() == 1) {
            return median().compareTo(BRIEF) < 0
                    ? UNDER + BRIEF.toMillis() + " ms of CPU time"
                    : about(median()) + " of CPU time, in one run";
        }
        boolean seconds = millis(most()) >= SECOND;
        String middle = number(median(), seconds);
        String low = number(least(), seconds);
        String high = number(most(), seconds);
        String start = middle + (seconds ? " s" : " ms") + " of CPU time";
        if (low.equals(high)) {
            return start + " in each of " + runs.size() + " runs";
        }
        String range = !low.startsWith(UNDER)
                ? low + "–" + high
                : middle.equals(low) ? "at most " + high : low + " to " + high;
        return start + ", " + range + " in " + runs.size() + " runs";
    }

    private static String number(Duration time, boolean seconds) {
        long millis = millis(time);
        if (!seconds) {
            return time.compareTo(MILLI) < 0 ? UNDER + "1" : Long.toString(millis);
        }
        if (millis >= SECOND) {
            return String.format(Locale.ROOT, "%.1f", millis / 1e3);
        }
        return millis < 10 ? UNDER + "0.01" : String.format(Locale.ROOT, "%.2f", millis / 1e3);
    }

    private static long millis(Duration time) {
        return Math.round(time.toNanos() / 1e6);
    }

    /** One run with no more digits than it deserves: "under 1 ms", "about 14 ms", "about 140 ms", "about 1.2 s". */
    public static String about(Duration time) {
        if (time.compareTo(MILLI) < 0) {
            return UNDER + "1 ms";
        }
        long millis = millis(time);
        long rounded = millis < ROUNDED ? millis : Math.round(millis / 10.0) * 10;
        if (rounded < SECOND) {
            return "about " + rounded + " ms";
        }
        double seconds = millis / 1e3;
        String number = seconds < 9.95 ? String.format(Locale.ROOT, "%.1f", seconds) : "" + Math.round(seconds);
        return "about " + (number.endsWith(".0") ? number.substring(0, number.length() - 2) : number) + " s";
    }
}
