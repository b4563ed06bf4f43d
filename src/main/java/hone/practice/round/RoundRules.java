package hone.practice.round;

import java.time.Duration;

/**
 * What holds in a round.
 *
 * @param length how long it lasts, from a minute to twelve hours
 * @param mayPause whether its clock can be stopped
 * @param hintCost percent of a task's points that each hint takes, 0 to 100; {@value #NO_HINTS} where there are none
 * @param results what is said of secret cases while it runs
 * @param help how much the editor helps
 * @param counted which submission counts
 * @param steps whether the panel with the interview's steps, and the interviewer's prompts, are there
 */
public record RoundRules(
        Duration length, boolean mayPause, int hintCost, Results results, Help help, Counted counted, boolean steps) {
    /** The {@link #hintCost} of a round without hints. */
    public static final int NO_HINTS = -1;

    /** The longest round. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private static final int ALL = 100;

    public RoundRules {
        if (length.compareTo(Duration.ofMinutes(1)) < 0 || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A round lasts from a minute to twelve hours, not " + length);
        }
        if (hintCost < NO_HINTS || hintCost > ALL) {
            throw new IllegalArgumentException("A hint costs 0 to 100 percent, not " + hintCost);
        }
    }

    /** Whether hints can be had at all. */
    public boolean hasHints() {
        return hintCost != NO_HINTS;
    }

    /** What is said of secret cases while a round runs. */
    public enum Results {
        /** Everything, as at the desk. */
        SHOWN,
        /** That a submission arrived; the rest when the round is over. */
        WITHHELD
    }

    /** How much the editor helps. */
    public enum Help {
        /** As at the desk: completion, brackets, marks of errors. */
        FULL,
        /** Colours and indentation. */
        PLAIN,
        /** A plain text: no colours, nothing is put in for the person. */
        NONE
    }

    /** Which submission of a task counts. */
    public enum Counted {
        LAST,
        BEST
    }
}
