package hone.ui.round.playback;

import java.util.Locale;

/** Times of a round as its clock shows them. */
final class MinuteText {
    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;

    private MinuteText() {}

    /** Minutes and seconds, such as "0:07", "12:30", "232:10"; what is begun of a second is left out. */
    static String of(long millis) {
        return String.format(Locale.ROOT, "%d:%02d", millis / MINUTE, millis % MINUTE / SECOND);
    }

    /** A length of time in words, such as "8 s", "1 min", "12 min 30 s", "3 h 5 min". */
    static String lasting(long millis) {
        long seconds = Math.round(millis / (double) SECOND);
        long minutes = seconds / 60;
        if (minutes == 0) {
            return seconds + " s";
        }
        if (minutes < 60) {
            return minutes + " min" + (seconds % 60 == 0 ? "" : " " + seconds % 60 + " s");
        }
        return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
    }
}
