package hone.practice.round;

import hone.judge.GrowthWords;
import hone.problem.ProblemRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something to do next.
 *
 * @param what a few words
 * @param why one sentence: what in the round speaks for it
 * @param problem the problem it is about, where it is about one
 */
public record Revise(String what, String why, Optional<ProblemRef> problem) {
    private static final int MOST = 5;

    /** What follows from a round, the most useful first, at most {@value #MOST}. */
    static List<Revise> of(Round round, List<TaskReport> tasks) {
        List<Revise> found = new ArrayList<>();
        tasks.stream()
                .filter(task -> task.broken().isEmpty() && !task.isSolved())
                .sorted(Comparator.comparingInt(TaskReport::points))
                .forEach(task -> found.add(unsolved(task)));
        tasks.stream()
                .filter(task -> task.isSolved()
                        && task.growth()
                                .filter(growth -> growth.standing().equals("worse"))
                                .isPresent())
                .forEach(task -> found.add(worse(task)));
        tasks.stream().filter(task -> task.isSolved() && task.hints() > 0).forEach(task -> found.add(hinted(task)));
        errors(tasks).ifPresent(found::add);
        if (round.rules().steps()) {
            steps(tasks).ifPresent(found::add);
        }
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    private static Revise unsolved(TaskReport report) {
        String why = report.counted()
                .flatMap(Trial::outcome)
                .map(outcome -> switch (outcome.verdict()) {
                    case TLE -> "It was too slow: " + passed(outcome) + ".";
                    case MLE -> "It needed too much memory: " + passed(outcome) + ".";
                    case RTE -> "It broke on a case: " + passed(outcome) + ".";
                    case CE -> "What you submitted did not compile.";
                    case WA, OLE, DENIED, INTERNAL, AC -> "It was not right everywhere: " + passed(outcome) + ".";
                })
                .orElse(report.unsubmitted() ? "You wrote code but did not submit it." : "You did not get to it.");
        return about(report, "Solve “" + report.task().title() + "” without a clock", why);
    }

    private static String passed(RoundEvent.Outcome outcome) {
        return outcome.passed() + " of " + outcome.total() + " cases passed";
    }

    private static Revise worse(TaskReport report) {
        String time = report.growth()
                .map(RoundEvent.GrowthFound::time)
                .map(GrowthWords::pretty)
                .orElse("");
        String declared = report.growth()
                .map(RoundEvent.GrowthFound::declared)
                .map(GrowthWords::pretty)
                .orElse("");
        return about(
                report,
                "Find a faster way for “" + report.task().title() + "”",
                "Yours passed, but grows like " + time + "; " + declared + " is possible.");
    }

    private static Revise hinted(TaskReport report) {
        return about(
                report,
                "Come back to “" + report.task().title() + "” in a week",
                report.hints() == 1 ? "You looked at a hint." : "You looked at " + report.hints() + " hints.");
    }

    private static Optional<Revise> errors(List<TaskReport> tasks) {
        return tasks.stream()
                .flatMap(task -> task.errors().entrySet().stream())
                .filter(each -> each.getValue() > 1)
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey))
                .map(each -> new Revise(
                        "Write some code by hand",
                        "“" + each.getKey() + "” came up in " + each.getValue() + " runs of one task.",
                        Optional.empty()));
    }

    private static Optional<Revise> steps(List<TaskReport> tasks) {
        for (Step step : Step.values()) {
            long missed = tasks.stream()
                    .filter(task -> task.broken().isEmpty() && task.steps().getOrDefault(step, 0) == 0)
                    .count();
            if (missed > 0 && step != Step.CODE) {
                return Optional.of(new Revise(
                        "Practise the step “" + step.title() + "”",
                        "You left it out in " + (missed == 1 ? "a task" : missed + " tasks") + ". " + step.advice(),
                        Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private static Revise about(TaskReport report, String what, String why) {
        return new Revise(
                what,
                why,
                switch (report.task()) {
                    case RoundTask.Code code -> Optional.of(code.problem());
                });
    }
}
