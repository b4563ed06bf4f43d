package hone.ui.round.report;

import java.util.Locale;

/** What a part of a drawing is for; a style sheet says how that looks. */
enum Ink {
    /** Where something can lie. */
    LANE,
    /** A task was in front. */
    FRONT,
    TYPING,
    /** Nobody was looking: the ground of the hatching. */
    AWAY,
    /** Nobody was looking: the hatching itself. */
    HATCH,
    PAUSE,
    GRID,
    AXIS,
    /** Everything passed. */
    RIGHT,
    /** Something did not pass. */
    WRONG,
    /** Not judged. */
    OPEN,
    HINT,
    PROMPT,
    /** A line from point to point. */
    CURVE,
    DOT,
    /** The point that a picture is about. */
    MARKED,
    WORDS,
    QUIET;

    /** Its name in style sheets. */
    String style() {
        return "ink-" + name().toLowerCase(Locale.ROOT);
    }
}
