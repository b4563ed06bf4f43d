package hone.ui.round.report;

/** What the window and the page say alike. */
final class ReportWords {
    /** Where nothing follows from a round. */
    static final String NOTHING_TO_REVISE =
            "Nothing stands out. Take a harder kind of round, or the same one again in a week.";

    /** Where there is no note at a step. */
    static final String NO_NOTE = "nothing noted";

    private ReportWords() {}
}
