package hone.ui.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Moments as a person names them, seen from another moment.
 *
 * @param zone the person's own
 */
public record WhenText(ZoneId zone) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    /** Such as "just now", "12 min ago", "today 09:05", "yesterday 22:10", "3 Mar", "3 Mar 2025". */
    public String of(Instant moment, Instant now) {
        long seconds = now.getEpochSecond() - moment.getEpochSecond();
        if (seconds >= 0 && seconds < 60) {
            return "just now";
        }
        if (seconds >= 0 && seconds < 3_600) {
            return seconds / 60 + " min ago";
        }
        ZonedDateTime then = moment.atZone(zone);
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate day = then.toLocalDate();
        if (day.equals(today)) {
            return "today " + CLOCK.format(then);
        }
        if (day.equals(today.minusDays(1))) {
            return "yesterday " + CLOCK.format(then);
        }
        return (day.getYear() == today.getYear() ? DAY : DAY_OF_YEAR).format(then);
    }
}
