package hone.ui.results;

import hone.problem.Case;

/** What a person can do from the results. */
public interface ResultsActions {
    /** Puts the caret on a line, 1-based. */
    void goTo(int line);

    /** Keeps a hidden case that failed among the person's own. */
    void keepCase(Case judged);

    /** Shows the editorial. */
    void openEditorial();

    /** Shows how the work of the code grows. */
    void openGrowth();

    /** Opens another problem. */
    void nextProblem();

    /** Stops the judging. */
    void cancel();
}
