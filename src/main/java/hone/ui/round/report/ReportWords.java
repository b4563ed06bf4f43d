package hone.ui.round.report;

/** What the window and the page say alike. */
final class ReportWords {
    static final String NOTHING_TO_REVISE =
            "Nothing stands out. Take a harder kind of round, or the same one again in a week.";

    private ReportWords() {}
}
