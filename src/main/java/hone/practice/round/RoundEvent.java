package hone.practice.round;

import hone.judge.Verdict;
import java.util.List;

/** Something that happened in a round. Tasks are counted from 0. */
public sealed interface RoundEvent {
    /**
     * It began; always the first.
     *
     * @param seed what the tasks were drawn with
     */
    record Started(RoundKind kind, long seed, List<RoundTask> tasks, ClockReading clock) implements RoundEvent {
        public Started {
            tasks = List.copyOf(tasks);
        }
    }

    /** The program was started anew, after a crash or because it had been closed. */
    record Resumed(ClockReading clock, Gap gap) implements RoundEvent {}

    /**
     * The clock on the wall was set, or the machine slept.
     *
     * @param by milliseconds that it went on more than the round's clock; less than 0 if it was set back
     */
    record ClockMoved(ClockReading clock, long by) implements RoundEvent {}

    /** Nothing happened, but the program was there. */
    record Alive() implements RoundEvent {}

    /** A task came to the front. */
    record Opened(int task) implements RoundEvent {}

    /**
     * Text was replaced.
     *
     * @param position UTF-16 index
     * @param removed units that went
     */
    record Edited(int task, int position, int removed, String inserted) implements RoundEvent {}

    /** The whole text was replaced. */
    record Replaced(int task, String text) implements RoundEvent {}

    /** Text came in from the clipboard; the edit itself is an event of its own. */
    record Pasted(int task, int units) implements RoundEvent {}

    /**
     * The text was given to the judge as it stood.
     *
     * @param number counts what is asked, from 1
     */
    record Asked(int number, int task, Scope scope) implements RoundEvent {}

    /** The judge's answer to what was {@link Asked}. */
    record Answered(int number, Outcome outcome) implements RoundEvent {}

    /** A hint was looked at, counted from 0. */
    record HintTaken(int task, int hint) implements RoundEvent {}

    /** The person went on, or back, to a step. */
    record StepTaken(int task, Step step) implements RoundEvent {}

    /** What stands in the notes of a step now. */
    record Noted(int task, Step step, String text) implements RoundEvent {}

    /** The interviewer said something. */
    record Prompted(int task, Prompt prompt) implements RoundEvent {}

    /** Another window came to the front. */
    record FocusLost() implements RoundEvent {}

    /** This window came back. */
    record FocusBack() implements RoundEvent {}

    record Paused() implements RoundEvent {}

    record Continued() implements RoundEvent {}

    /** A task cannot be worked on any more, through no fault of the person: it does not count. */
    record TaskBroken(int task, String why) implements RoundEvent {}

    record Ended(End end) implements RoundEvent {}

    /**
     * How the person thinks it went.
     *
     * @param points for each task the points the person expects, 0 to 100; empty if the person would not say
     */
    record Rated(List<Integer> points) implements RoundEvent {
        public Rated {
            points = List.copyOf(points);
        }
    }

    /**
     * How the work of the counted submission grows, measured after the end.
     *
     * @param time what was found, in words of the growth classes
     * @param sure whether it is surely so
     * @param declared the author's bound; empty if there is none
     * @param standing how one stands to the other: same, better, worse, unsure
     */
    record GrowthFound(int task, String time, boolean sure, String declared, String standing) implements RoundEvent {}

    /** What was asked of the judge. */
    enum Scope {
        /** Samples and own cases. */
        RUN,
        /** Every case. */
        SUBMIT
    }

    /** Why a round ended. */
    enum End {
        /** Its time was over. */
        TIME,
        /** The person ended it. */
        PERSON
    }

    /**
     * What the judge found.
     *
     * @param passed cases that were right
     * @param total cases in all, also those that were not run
     * @param errors kinds of compile errors, in words, most frequent first
     * @param own how many of the cases were the person's own
     * @param cpuMillis the slowest case
     */
    record Outcome(Verdict verdict, int passed, int total, List<String> errors, int own, long cpuMillis) {
        public Outcome {
            errors = List.copyOf(errors);
        }
    }
}
