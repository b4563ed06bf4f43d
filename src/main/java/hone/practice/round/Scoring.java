package hone.practice.round;

import hone.judge.Verdict;
import hone.practice.round.RoundEvent.Outcome;
import hone.practice.round.RoundEvent.Scope;
import java.util.List;
import java.util.Optional;

/** How a round is scored. Pure: the same events give the same points. {@link #WORDS} is what a person is told of it. */
public final class Scoring {
    /** The most points of a task and of a round. */
    public static final int ALL = 100;

    /** The most points of a step. */
    public static final int FULL_STEP = 2;

    /** The whole of it in words, a paragraph each. */
    public static final List<String> WORDS = List.of(
            "Each task has up to 100 points: the share of its cases that the counted submission got right, rounded down. Which"
                    + " submission counts, the last or the best, is said before the round begins. A task without a"
                    + " submission has none, whatever stands in the editor.",
            "Each hint that was looked at takes the percentage that was shown before, of the points that the task has.",
            "The score of the round is the mean of its tasks by their weights, rounded to the nearest whole number. A task"
                    + " that could not be worked on through no fault of yours does not count at all.",
            "Time gives no points: what counts is what was done when the time was over.",
            "The six steps are scored apart from that, 0 to 2 each, where the panel was on. Clarify: 2 if something was noted"
                    + " before the first edit, 1 if later. Brute force and Improve: 2 if the note states a bound, 1 if it does"
                    + " not. Code: 2 if the first run compiled, 1 if a later one did. Validate: 2 if an own case was run or"
                    + " something noted before the first submission, 1 if only the samples were run. Trade-offs: 2 if"
                    + " something was noted, however short.",
            "Everything is worked out from the record of the round alone, and comes out the same each time.");

    private static final int SHORT_NOTE = 3;

    private Scoring() {}

    /** How much of what is asked a trial got right, 0 to 100, rounded down; 0 without an answer. */
    public static int correctness(Trial trial) {
        return trial.outcome().map(Scoring::correctness).orElse(0);
    }

    private static int correctness(Outcome outcome) {
        if (outcome.verdict() == Verdict.AC) {
            return ALL;
        }
        // A fault of ours or a leak of the rules leaves some cases that passed; they are right all the same.
        return outcome.total() <= 0
                ? 0
                : (int) Math.min(ALL - 1L, (long) ALL * Math.max(0, outcome.passed()) / outcome.total());
    }

    /** The points of a task, 0 to 100. */
    public static int points(TaskRecord task, RoundRules rules) {
        int right = task.counted(rules.counted()).map(Scoring::correctness).orElse(0);
        int taken = rules.hasHints() ? Math.min(ALL, task.hints().size() * rules.hintCost()) : 0;
        return right * (ALL - taken) / ALL;
    }

    /** The score of a round, 0 to 100; empty if no task counts. */
    public static Optional<Integer> score(Round round) {
        long points = 0;
        long weights = 0;
        for (TaskRecord task : round.tasks()) {
            if (task.broken().isEmpty()) {
                points += (long) task.task().weight() * points(task, round.rules());
                weights += task.task().weight();
            }
        }
        return weights == 0 ? Optional.empty() : Optional.of((int) ((2 * points + weights) / (2 * weights)));
    }

    /** The points of a step, 0 to {@value #FULL_STEP}. */
    public static int points(TaskRecord task, Step step) {
        return switch (step) {
            case CLARIFY -> clarified(task);
            case BRUTE_FORCE, IMPROVE -> stated(task.note(step));
            case CODE -> coded(task);
            case VALIDATE -> validated(task);
            case TRADE_OFFS -> isNote(task.note(step)) ? FULL_STEP : 0;
        };
    }

    private static int clarified(TaskRecord task) {
        if (!isNote(task.note(Step.CLARIFY))) {
            return 0;
        }
        long noted = task.firstNote(Step.CLARIFY).orElse(Long.MAX_VALUE);
        return noted <= task.firstEdit().orElse(Long.MAX_VALUE) ? FULL_STEP : 1;
    }

    private static int stated(String note) {
        if (!isNote(note)) {
            return 0;
        }
        return Interviewer.statesBound(note) ? FULL_STEP : 1;
    }

    private static int coded(TaskRecord task) {
        List<Trial> answered = task.trials().stream()
                .filter(trial -> trial.outcome().isPresent())
                .toList();
        if (answered.stream().noneMatch(Scoring::compiled)) {
            return 0;
        }
        return compiled(answered.getFirst()) ? FULL_STEP : 1;
    }

    private static boolean compiled(Trial trial) {
        return trial.outcome()
                .filter(outcome -> outcome.verdict() != Verdict.CE)
                .isPresent();
    }

    private static int validated(TaskRecord task) {
        List<Trial> before = task.trials().stream()
                .takeWhile(trial -> trial.scope() == Scope.RUN)
                .toList();
        long submitted = before.size() == task.trials().size()
                ? Long.MAX_VALUE
                : task.trials().get(before.size()).at();
        boolean noted = task.firstNote(Step.VALIDATE).orElse(Long.MAX_VALUE) < submitted;
        boolean own = before.stream()
                .anyMatch(trial -> trial.outcome().filter(o -> o.own() > 0).isPresent());
        if (noted || own) {
            return FULL_STEP;
        }
        return before.isEmpty() ? 0 : 1;
    }

    /** Whether a case of the person's own was run. */
    static boolean triedOwn(TaskRecord task) {
        return task.trials().stream()
                .anyMatch(trial -> trial.outcome().filter(o -> o.own() > 0).isPresent());
    }

    private static boolean isNote(String note) {
        return note.strip().length() >= SHORT_NOTE;
    }
}
