package hone.ui.round.playback;

import hone.judge.Verdict;
import java.util.Optional;

/**
 * Something on the time line that a person may want to see again.
 *
 * @param at milliseconds since the round's beginning
 * @param words what happened, one line
 * @param verdict how it ended, where it was judged
 */
record Moment(long at, Kind kind, String words, Optional<Verdict> verdict) {
    /** What sort of thing it was. */
    enum Kind {
        TASK,
        RUN,
        SUBMISSION,
        HINT,
        PROMPT,
        STEP,
        PASTE,
        FOCUS,
        PAUSE,
        GAP,
        CLOCK,
        END;

        /** Whether the judge was asked. */
        boolean isJudged() {
            return this == RUN || this == SUBMISSION;
        }
    }
}
