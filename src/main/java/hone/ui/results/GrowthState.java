package hone.ui.results;

import hone.judge.GrowthAnswer;

/** How far the question is how the work grows. */
public sealed interface GrowthState {
    /** Nobody has asked yet, or it cannot be asked; the words say what to do. */
    record Idle(String words) implements GrowthState {}

    /** It is being measured. */
    record Measuring() implements GrowthState {}

    /** The answer. */
    record Shown(GrowthAnswer answer) implements GrowthState {}

    /** It could not be measured. */
    record Failed(String words) implements GrowthState {}
}
