package hone.ui.round.report;

import hone.judge.Verdict;
import hone.practice.round.RoundEvent;
import hone.practice.round.RoundEvent.Outcome;
import hone.practice.round.RoundEvent.Scope;
import hone.practice.round.RoundReport;
import hone.practice.round.Stamped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something of a round that a time line can be asked about.
 *
 * @param at milliseconds since the round's beginning
 * @param task counted from 0
 * @param words what it was, with its moment
 */
record Happening(long at, int task, Kind kind, Result result, String words) {
    /** What it was. */
    enum Kind {
        RUN,
        SUBMISSION,
        HINT,
        PROMPT
    }

    /** What came of it. */
    enum Result {
        PASSED,
        FAILED,
        /** Nothing came, or nothing could. */
        NONE
    }

    /** All of a round, in order; what came after its end is left out. */
    static List<Happening> of(RoundReport report) {
        Map<Integer, Outcome> answers = new HashMap<>();
        for (Stamped mark : report.marks()) {
            if (mark.event() instanceof RoundEvent.Answered(var number, var outcome)) {
                answers.putIfAbsent(number, outcome);
            }
        }
        List<Happening> found = new ArrayList<>();
        for (Stamped mark : report.marks()) {
            if (mark.at() > report.length()) {
                break;
            }
            switch (mark.event()) {
                case RoundEvent.Asked(var number, var task, var scope) ->
                    found.add(asked(report, mark.at(), task, scope, Optional.ofNullable(answers.get(number))));
                case RoundEvent.HintTaken(var task, var hint) ->
                    found.add(new Happening(
                            mark.at(),
                            task,
                            Kind.HINT,
                            Result.NONE,
                            at(mark) + "Hint " + (hint + 1) + on(report, task)));
                case RoundEvent.Prompted(var task, var prompt) ->
                    found.add(new Happening(
                            mark.at(),
                            task,
                            Kind.PROMPT,
                            Result.NONE,
                            at(mark) + "The interviewer: “" + prompt.words() + "”"));
                default -> {
                    // The others are bands, or nothing to ask about.
                }
            }
        }
        return List.copyOf(found);
    }

    private static Happening asked(RoundReport report, long at, int task, Scope scope, Optional<Outcome> answer) {
        Result result = answer.map(outcome -> outcome.verdict() == Verdict.AC ? Result.PASSED : Result.FAILED)
                .orElse(Result.NONE);
        String words =
                answer.map(outcome -> Words.inside(Words.result(outcome))).orElse("not judged");
        return new Happening(
                at,
                task,
                scope == Scope.RUN ? Kind.RUN : Kind.SUBMISSION,
                result,
                TimeText.at(at) + "  " + (scope == Scope.RUN ? "Run" : "Submission") + on(report, task) + ": " + words);
    }

    private static String at(Stamped mark) {
        return TimeText.at(mark.at()) + "  ";
    }

    private static String on(RoundReport report, int task) {
        return report.tasks().size() == 1
                ? ""
                : " for “" + report.tasks().get(task).task().title() + "”";
    }
}
