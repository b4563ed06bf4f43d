package hone.judge;

import hone.growth.GrowthClass;
import hone.instrument.CostlyShape;
import java.util.Optional;

/** Puts into words why a line is dear. Said only of a line that does much of the work and grows at least with the square. */
final class GrowthCauses {
    private static final double LEAST_SHARE = 0.25;

    private GrowthCauses() {}

    /**
     * The words, if the counts prove that it is this line.
     *
     * @param shape what is written on the line
     * @param share its part in all work
     * @param bound how its own work grows
     */
    static Optional<String> of(Optional<CostlyShape> shape, double share, Optional<GrowthClass> bound) {
        boolean dear = share >= LEAST_SHARE
                && bound.filter(found -> found.compareTo(GrowthClass.QUADRATIC) >= 0)
                        .isPresent();
        boolean beyond = bound.filter(GrowthClass::isBeyondPowers).isPresent();
        return !dear
                ? Optional.empty()
                : shape.filter(found -> beyond || found != CostlyShape.SELF_CALLS)
                        .map(GrowthCauses::words);
    }

    private static String words(CostlyShape shape) {
        return switch (shape) {
            case LIST_SEARCH ->
                "it searches a list again and again, and each search walks from the front. What could answer whether it is there"
                        + " in one step?";
            case LIST_SHIFT ->
                "it puts items into a list, or takes them out, where others stand behind, and all of those move each time. Which end"
                        + " could it work at?";
            case TEXT_SHIFT ->
                "it changes a text before its end, and everything behind moves each time. Could it be built in another order?";
            case SORT -> "it sorts again and again. Could one sorting do, or a structure that stays in order?";
            case CONCATENATION ->
                "it makes a longer text of a text again and again, and copies all of it each time. What appends without copying?";
            case COPY -> "it copies a part again and again. Could bounds be handed on in place of a copy?";
            case SELF_CALLS ->
                "the method calls itself more than once in each call, so it may work out the same thing many times. What is asked"
                        + " for twice could be remembered.";
        };
    }
}
