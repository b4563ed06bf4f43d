package hone.practice.round;

import hone.practice.round.RoundEvent.GrowthFound;
import hone.practice.round.RoundEvent.Scope;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of one task.
 *
 * @param points 0 to 100
 * @param expected the points that the person expected; empty if not said
 * @param spent milliseconds while it was in front
 * @param firstRun milliseconds of the round at which it was first given to the judge
 * @param firstPass the same, when all that was judged passed
 * @param runs how often samples and own cases were run
 * @param submissions how often it was submitted
 * @param counted the submission that counts
 * @param unsubmitted whether the text at the end was never submitted
 * @param text what stood in the editor at the end
 * @param errors compile errors by kind, in words: in how many trials each came up
 * @param hints how many were looked at
 * @param steps points by step, 0 to {@link Scoring#FULL_STEP}; empty where the panel was off
 * @param spentByStep milliseconds; empty where the panel was off
 * @param notes what the person noted, by step, where there is something
 * @param growth how the counted submission's work grows, where it was measured
 * @param broken why it did not count
 * @param typing when the person typed
 */
public record TaskReport(
        RoundTask task,
        int points,
        Optional<Integer> expected,
        long spent,
        Optional<Long> firstRun,
        Optional<Long> firstPass,
        int runs,
        int submissions,
        Optional<Trial> counted,
        boolean unsubmitted,
        String text,
        Map<String, Integer> errors,
        int hints,
        Map<Step, Integer> steps,
        Map<Step, Long> spentByStep,
        Map<Step, String> notes,
        Optional<GrowthFound> growth,
        Optional<String> broken,
        List<Span> typing) {
    static TaskReport of(Round round, int number) {
        TaskRecord task = round.tasks().get(number);
        Map<String, Integer> errors = new LinkedHashMap<>();
        task.trials().stream()
                .flatMap(trial -> trial.outcome().stream())
                .flatMap(outcome -> outcome.errors().stream().distinct())
                .forEach(kind -> errors.merge(kind, 1, Integer::sum));
        Map<Step, Integer> steps = new EnumMap<>(Step.class);
        Map<Step, Long> times = new EnumMap<>(Step.class);
        Map<Step, String> notes = new EnumMap<>(Step.class);
        if (round.rules().steps()) {
            for (Step step : Step.values()) {
                steps.put(step, Scoring.points(task, step));
                times.put(step, task.spent(step));
                if (!task.note(step).isBlank()) {
                    notes.put(step, task.note(step));
                }
            }
        }
        return new TaskReport(
                task.task(),
                Scoring.points(task, round.rules()),
                number < round.rating().size() ? Optional.of(round.rating().get(number)) : Optional.empty(),
                task.spent(),
                task.trials().stream().map(Trial::at).findFirst(),
                task.firstPass().map(Trial::at),
                count(task, Scope.RUN),
                count(task, Scope.SUBMIT),
                task.counted(round.rules().counted()),
                task.hasUnsubmitted(),
                task.text(),
                errors,
                task.hints().size(),
                steps,
                times,
                notes,
                task.growth(),
                task.broken(),
                List.copyOf(task.typing()));
    }

    private static int count(TaskRecord task, Scope scope) {
        return (int)
                task.trials().stream().filter(trial -> trial.scope() == scope).count();
    }

    /** Whether every case passed. */
    public boolean isSolved() {
        return counted.map(Scoring::correctness).orElse(0) == Scoring.ALL;
    }
}
