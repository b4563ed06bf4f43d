package hone.ui.results;

import hone.judge.CaseOutcome;
import hone.practice.RevealRules;

/** How much of a case a person may see. */
public enum Sight {
    /** Its name, input, expected and actual output. */
    ALL,
    /** Its name. */
    NAME,
    /** That it exists. */
    NOTHING;

    /** What may be said of how a case went. */
    String message(CaseOutcome outcome) {
        return RevealRules.message(
                outcome, new RevealRules.View(this != NOTHING, this == ALL, this == ALL, this == ALL));
    }

    /** What the rules let be seen; a case is shown as a whole or not at all. */
    static Sight of(RevealRules.View view) {
        if (view.input() && view.expected() && view.actual()) {
            return ALL;
        }
        return view.name() ? NAME : NOTHING;
    }

    /** Decides for each case of one judging. */
    @FunctionalInterface
    public interface Rules {
        /** How much of {@code outcome} may be seen. */
        Sight of(CaseOutcome outcome);
    }
}
