package hone.ui.round.report;

import hone.judge.GrowthWords;
import hone.judge.Verdict;
import hone.practice.round.RoundEvent.GrowthFound;
import hone.practice.round.RoundEvent.Outcome;
import hone.practice.round.RoundReport;
import hone.practice.round.Scoring;
import hone.practice.round.Step;
import hone.practice.round.TaskReport;
import hone.practice.round.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a report says of one task.
 *
 * @param number from 1
 * @param points a number, or a dash if it does not count
 * @param expected beside the points; empty if not said
 * @param verdict what was found in the submission that counts, or that there is none
 * @param right whether the verdict is that all passed; empty if there is no verdict
 * @param notices what stands out
 * @param facts names and figures
 * @param steps one row a step; empty where the panel was off
 */
record TaskPage(
        int number,
        String title,
        String points,
        String expected,
        String verdict,
        Optional<Boolean> right,
        List<String> notices,
        List<Fact> facts,
        List<StepRow> steps) {
    /** A name and what it comes to. */
    record Fact(String name, String value) {}

    /**
     * A step.
     *
     * @param note what was noted; may be empty
     */
    record StepRow(String step, String points, String time, String note) {}

    static TaskPage of(RoundReport report, int index) {
        TaskReport task = report.tasks().get(index);
        Optional<Outcome> outcome = task.counted().flatMap(Trial::outcome);
        boolean counts = task.broken().isEmpty();
        return new TaskPage(
                index + 1,
                task.task().title(),
                counts ? String.valueOf(task.points()) : "–",
                counts ? task.expected().map(points -> "You expected " + points).orElse("") : "Does not count",
                outcome.map(Words::result).orElse(task.submissions() == 0 ? "Not submitted" : "Not judged"),
                outcome.map(found -> found.verdict() == Verdict.AC),
                notices(task),
                facts(report, task),
                steps(task));
    }

    private static List<String> notices(TaskReport task) {
        List<String> found = new ArrayList<>();
        task.broken().ifPresent(why -> found.add("This task does not count: " + why));
        if (task.unsubmitted()) {
            found.add(
                    task.submissions() == 0
                            ? "You wrote code and did not submit it. Only what is submitted has points."
                            : "What stood in the editor at the end was not submitted; the points are for what was.");
        }
        return List.copyOf(found);
    }

    private static List<Fact> facts(RoundReport report, TaskReport task) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Time spent", TimeText.lasting(task.spent())));
        facts.add(new Fact("First run", moment(task.firstRun())));
        facts.add(new Fact("First pass", moment(task.firstPass())));
        facts.add(new Fact("Runs", String.valueOf(task.runs())));
        facts.add(new Fact("Submissions", String.valueOf(task.submissions())));
        if (report.kind().rules().hasHints()) {
            int cost =
                    Math.min(Scoring.ALL, task.hints() * report.kind().rules().hintCost());
            facts.add(new Fact("Hints", task.hints() == 0 ? "none" : task.hints() + " (less " + cost + " %)"));
        }
        int weights =
                report.tasks().stream().mapToInt(each -> each.task().weight()).sum();
        if (weights != report.tasks().size() * task.task().weight()) {
            facts.add(new Fact("Weight", String.valueOf(task.task().weight())));
        }
        task.growth().ifPresent(growth -> facts.add(new Fact("Growth", growth(growth))));
        if (!task.errors().isEmpty()) {
            facts.add(new Fact(
                    "Compile errors",
                    task.errors().entrySet().stream()
                            .map(each -> each.getValue() == 1
                                    ? each.getKey()
                                    : each.getKey() + " (" + each.getValue() + "×)")
                            .collect(Collectors.joining("; "))));
        }
        return List.copyOf(facts);
    }

    private static String moment(Optional<Long> at) {
        return at.map(moment -> "at " + TimeText.at(moment)).orElse("never");
    }

    private static String growth(GrowthFound found) {
        String time = (found.sure() ? "" : "probably ") + GrowthWords.pretty(found.time());
        String declared = GrowthWords.pretty(found.declared());
        if (declared.isEmpty()) {
            return time;
        }
        return switch (found.standing()) {
            case "same" -> time + ", as the author declares";
            case "better" -> time + ", better than the declared " + declared;
            case "worse" -> time + "; " + declared + " is possible";
            default -> time + "; declared " + declared;
        };
    }

    private static List<StepRow> steps(TaskReport task) {
        return task.steps().entrySet().stream()
                .map(each -> {
                    Step step = each.getKey();
                    return new StepRow(
                            step.title(),
                            each.getValue() + " of " + Scoring.FULL_STEP,
                            TimeText.lasting(task.spentByStep().getOrDefault(step, 0L)),
                            task.notes().getOrDefault(step, "").strip());
                })
                .toList();
    }
}
