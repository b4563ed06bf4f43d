package hone.ui.results;

import hone.judge.CaseOutcome;

/** How much of a case a person may see. */
public enum Sight {
    /** Its name, input, expected and actual output. */
    ALL,
    /** Its name. */
    NAME,
    /** That it exists. */
    NOTHING;

    /** Decides for each case of one judging. */
    @FunctionalInterface
    public interface Rules {
        /** How much of {@code outcome} may be seen. */
        Sight of(CaseOutcome outcome);
    }
}
