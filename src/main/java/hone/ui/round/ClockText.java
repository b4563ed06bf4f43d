package hone.ui.round;

import java.util.Locale;

/** Times of a round in words. All are milliseconds. */
final class ClockText {
    static final long MINUTE = 60_000;

    /** From here on seconds are shown. */
    static final long SECONDS_FROM = 5 * MINUTE;

    private static final long SECOND = 1_000;
    private static final long HOUR = 60 * MINUTE;

    private ClockText() {}

    /** What is left, such as "42 minutes" (rounded up), and from five minutes on "4:59". */
    static String left(long millis) {
        return millis > SECONDS_FROM ? minutes((millis + MINUTE - 1) / MINUTE) : digits(millis);
    }

    /** The same to be read aloud, such as "4 minutes 59 seconds". */
    static String leftAloud(long millis) {
        if (millis > SECONDS_FROM) {
            return left(millis);
        }
        long seconds = seconds(millis);
        String rest = count(seconds % 60, "second");
        return seconds < 60 ? rest : minutes(seconds / 60) + " " + rest;
    }

    /** Such as "70 minutes", "1 minute". */
    static String minutes(long minutes) {
        return count(minutes, "minute");
    }

    /** Such as "1 task", "2 tasks". */
    static String count(long number, String singular) {
        return number + " " + singular + (number == 1 ? "" : "s");
    }

    /** A stretch as a person would say it: "12 s", "3 min 12 s", "2 h 5 min". */
    static String stretch(long millis) {
        long seconds = millis / SECOND;
        if (millis < MINUTE) {
            return seconds + " s";
        }
        if (millis < HOUR) {
            return seconds / 60 + " min" + (seconds % 60 == 0 ? "" : " " + seconds % 60 + " s");
        }
        return millis / HOUR + " h" + (millis / MINUTE % 60 == 0 ? "" : " " + millis / MINUTE % 60 + " min");
    }

    /** Time spent, in whole minutes: "under 1 min", "12 min". */
    static String spent(long millis) {
        return millis < MINUTE ? "under 1 min" : millis / MINUTE + " min";
    }

    /** Minutes and seconds; begun seconds count, so that 0:00 is the end and not a second before it. */
    private static String digits(long millis) {
        long seconds = seconds(millis);
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    private static long seconds(long millis) {
        return (millis + SECOND - 1) / SECOND;
    }
}
