package hone.ui.round.report;

import hone.problem.ProblemRef;

/** Where a report leads. Called on the JavaFX thread. */
public interface ReportActions {
    /** Back to where the person came from. */
    void back();

    /**
     * Plays the round again.
     *
     * @param at from where on, in milliseconds since its beginning
     */
    void playback(long at);

    /** Opens a problem to work on it without a clock. */
    void practise(ProblemRef problem);

    /** Opens a problem with a text that was written in the round. */
    void openInWorkbench(ProblemRef problem, String source);
}
