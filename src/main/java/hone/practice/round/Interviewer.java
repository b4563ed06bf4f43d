package hone.practice.round;

import hone.practice.round.RoundEvent.Scope;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an interviewer would say at a moment. Pure; each thing is said once a task, and never two within a minute. */
public final class Interviewer {
    /** How much code shows that coding has begun, in edits. */
    private static final long CODING = 40;

    private static final long MINUTE = 60_000;
    private static final long SILENCE = 4 * MINUTE;

    private static final Pattern BOUND = Pattern.compile("\\bo\\s*\\(|\\b[nmk]\\s*(\\^|\\*|²|³|log)|\\blog n\\b"
            + "|\\b(linear|quadratic|cubic|constant|logarithmic|exponential|factorial)\\b");

    private Interviewer() {}

    /** Whether some words state a bound, such as {@code O(n log n)} or "linear". */
    public static boolean statesBound(String words) {
        return BOUND.matcher(words.toLowerCase(Locale.ROOT)).find();
    }

    /**
     * What should be said about the task in front.
     *
     * @param moment milliseconds on the round's clock, not before its last event
     */
    public static Optional<Prompt> says(Round round, long moment) {
        if (round.state() != RoundState.RUNNING || !round.rules().steps()) {
            return Optional.empty();
        }
        TaskRecord task = round.tasks().get(round.current());
        if (task.lastPrompt().isPresent() && moment - task.lastPrompt().getAsLong() < MINUTE) {
            return Optional.empty();
        }
        if (task.edits() >= CODING
                && task.firstNote(Step.CLARIFY).isEmpty()
                && !task.prompted().contains(Prompt.NO_CLARIFICATION)) {
            return Optional.of(Prompt.NO_CLARIFICATION);
        }
        if (task.edits() >= 2 * CODING && !hasBound(task) && !task.prompted().contains(Prompt.NO_BOUND)) {
            return Optional.of(Prompt.NO_BOUND);
        }
        if (ranOnlySamples(task) && !task.prompted().contains(Prompt.NO_EDGE_CASE)) {
            return Optional.of(Prompt.NO_EDGE_CASE);
        }
        return isSilent(round, task, moment) ? Optional.of(Prompt.SILENT) : Optional.empty();
    }

    /** Whether a bound stands in the notes of a task, at a step where one belongs. */
    static boolean hasBound(TaskRecord task) {
        return statesBound(task.note(Step.BRUTE_FORCE)) || statesBound(task.note(Step.IMPROVE));
    }

    private static boolean ranOnlySamples(TaskRecord task) {
        boolean passed = task.trials().stream()
                .anyMatch(trial -> trial.scope() == Scope.RUN
                        && trial.outcome()
                                .filter(o -> o.own() == 0 && o.passed() == o.total() && o.total() > 0)
                                .isPresent());
        return passed
                && !Scoring.triedOwn(task)
                && task.firstNote(Step.VALIDATE).isEmpty();
    }

    private static boolean isSilent(Round round, TaskRecord task, long moment) {
        long last = round.marks().isEmpty() ? 0 : round.marks().getLast().at();
        if (!task.typing().isEmpty()) {
            last = Math.max(last, task.typing().getLast().to());
        }
        last = Math.max(last, task.lastNote());
        last = Math.max(last, task.lastSilence().orElse(0));
        return moment - last >= SILENCE;
    }
}
