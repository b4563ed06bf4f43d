package hone.ui.round.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times of a round, and of the day, as a report names them. Lengths are milliseconds. */
final class TimeText {
    private static final DateTimeFormatter WHOLE =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;

    private TimeText() {}

    /** A moment of a round, such as "0:07", "12:30", "132:10". */
    static String at(long millis) {
        return String.format(Locale.ROOT, "%d:%02d", millis / MINUTE, millis % MINUTE / SECOND);
    }

    /** A length, such as "8 s", "12 min 30 s", "2 h 5 min". */
    static String lasting(long millis) {
        long seconds = Math.round(millis / (double) SECOND);
        if (seconds < 60) {
            return seconds + " s";
        }
        if (seconds < 3_600) {
            return seconds / 60 + " min" + (seconds % 60 == 0 ? "" : " " + seconds % 60 + " s");
        }
        return seconds / 3_600 + " h" + (seconds / 60 % 60 == 0 ? "" : " " + seconds / 60 % 60 + " min");
    }

    /** A length in whole minutes, such as "under a minute", "1 minute", "63 minutes", "3 h 5 min" from two hours on. */
    static String minutes(long millis) {
        if (millis < MINUTE) {
            return "under a minute";
        }
        long minutes = Math.round(millis / (double) MINUTE);
        return millis >= 2 * HOUR ? lasting(minutes * MINUTE) : Words.count(minutes, "minute");
    }

    /** Part of a length, such as "24 of 35 minutes". */
    static String partOf(long part, long whole) {
        return part >= MINUTE && whole < 2 * HOUR
                ? Math.round(part / (double) MINUTE) + " of " + minutes(whole)
                : minutes(part) + " of " + minutes(whole);
    }

    /** Such as "Saturday 29 November 2026, 14:05". */
    static String whole(Instant moment, ZoneId zone) {
        return WHOLE.format(moment.atZone(zone));
    }

    /** Such as "29 Nov 2026, 14:05". */
    static String brief(Instant moment, ZoneId zone) {
        return SHORT.format(moment.atZone(zone));
    }

    /** Such as "29 Nov 2026". */
    static String day(Instant moment, ZoneId zone) {
        return DAY.format(moment.atZone(zone));
    }
}
