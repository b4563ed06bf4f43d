package hone.ui.round;

import hone.practice.round.Gap;

/** What passed while nobody was looking, in words. */
final class GapWords {
    private GapWords() {}

    /**
     * Of a round that is opened again.
     *
     * @param paused whether the clock stood still meanwhile
     */
    static String closed(Gap gap, boolean paused) {
        if (paused) {
            return "Hone was closed while the round was paused. It is paused still.";
        }
        return gap.verified()
                ? "Hone was closed for " + ClockText.stretch(gap.counted()) + "; the clock went on."
                : "Hone was closed: at least " + ClockText.stretch(gap.counted())
                        + " passed. The rest cannot be verified, and is not counted.";
    }

    /** Of a machine that slept while the round was open. */
    static String slept(Gap gap) {
        return gap.verified()
                ? "The machine slept for " + ClockText.stretch(gap.counted()) + "; the clock went on."
                : "The machine slept: at least " + ClockText.stretch(gap.counted())
                        + " passed. The rest cannot be verified, and is not counted.";
    }
}
