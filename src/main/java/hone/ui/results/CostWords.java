package hone.ui.results;

import hone.judge.CaseTimes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a case cost, in words short enough for a column. */
final class CostWords {
    private static final long SHORTENED = 1_000_000;
    private static final String UNKNOWN = "–";
    private static final double KIBI = 1_024;

    private CostWords() {}

    /** Such as "~12 ms", "< 1 ms": it is one run's. */
    static String cpu(CaseRow row) {
        return row.verdict().isEmpty()
                ? "not run"
                : CaseTimes.about(row.cpu()).replace("about ", "~").replace("under ", "< ");
    }

    /** Such as "1,234,567", "12.3 M"; a dash where it is not known. */
    static String work(CaseRow row) {
        return row.work().isPresent()
                ? number(row.work().getAsLong())
                : row.verdict().isEmpty() ? "" : UNKNOWN;
    }

    private static String number(long work) {
        if (work < SHORTENED) {
            return String.format(Locale.ROOT, "%,d", work);
        }
        return work < 1_000 * SHORTENED
                ? String.format(Locale.ROOT, "%.1f M", work / 1e6)
                : String.format(Locale.ROOT, "%.1f bn", work / 1e9);
    }

    /** Such as "640 B", "12 KiB", "3.1 MiB". */
    static String allocated(CaseRow row) {
        if (row.verdict().isEmpty()) {
            return "";
        }
        if (row.wrong() && row.allocatedBytes() == 0) {
            // It was stopped, and nobody told.
            return UNKNOWN;
        }
        double bytes = row.allocatedBytes();
        if (bytes < KIBI) {
            return Math.round(bytes) + " B";
        }
        return bytes < KIBI * KIBI
                ? Math.round(bytes / KIBI) + " KiB"
                : String.format(Locale.ROOT, "%.1f MiB", bytes / KIBI / KIBI);
    }

    /** All that is known of them, for where there is room for a sentence. */
    static String all(CaseRow row) {
        List<String> parts = new ArrayList<>();
        parts.add(CaseTimes.about(row.cpu()) + " of CPU time");
        row.work().ifPresent(work -> parts.add(String.format(Locale.ROOT, "%,d units of work", work)));
        String allocated = allocated(row);
        if (!allocated.equals(UNKNOWN)) {
            parts.add(allocated + " allocated");
        }
        String words = String.join(", ", parts);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
