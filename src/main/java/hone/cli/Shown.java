package hone.cli;

import hone.judge.CaseOutcome;
import hone.judge.Judgement;
import hone.practice.RevealRules;
import hone.problem.Compare;
import hone.problem.Problem;
import hone.problem.Type;
import hone.problem.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What of a judging may be printed: both ways of printing ask here. */
final class Shown {
    private final Judgement judgement;
    private final Problem problem;

    Shown(Judgement judgement, Problem problem) {
        this.judgement = judgement;
        this.problem = problem;
    }

    /** A value with its type, which says how its numbers are written. */
    record Typed(Type type, Value value) {}

    /** The case's name, or its place among the hidden ones where the name is hidden too. */
    String name(CaseOutcome outcome) {
        if (view(outcome).name()) {
            return outcome.of().name();
        }
        List<CaseOutcome> hidden =
                judgement.cases().stream().filter(c -> c.of().secret()).toList();
        return "hidden " + (hidden.indexOf(outcome) + 1);
    }

    /** The arguments; empty where they are hidden. */
    Optional<List<Typed>> input(CaseOutcome outcome) {
        if (!view(outcome).input()) {
            return Optional.empty();
        }
        List<Typed> typed = new ArrayList<>();
        for (Value value : outcome.of().input()) {
            typed.add(
                    new Typed(problem.signature().parameters().get(typed.size()).type(), value));
        }
        return Optional.of(typed);
    }

    Optional<Typed> expected(CaseOutcome outcome) {
        return view(outcome).expected() ? outcome.of().expected().map(this::judged) : Optional.empty();
    }

    Optional<Typed> actual(CaseOutcome outcome) {
        return view(outcome).actual() ? outcome.actual().map(this::judged) : Optional.empty();
    }

    /**
     * How it went, in words, possibly none; a difference, or a checker's reason, tells of the expected output and of the
     * actual one.
     */
    String message(CaseOutcome outcome) {
        RevealRules.View view = view(outcome);
        String message = RevealRules.message(outcome, view);
        return message.isEmpty() && view.expected() && view.actual()
                ? outcome.difference()
                        .map(words -> hasChecker() ? words : "first difference: " + words)
                        .orElse("")
                : message;
    }

    private boolean hasChecker() {
        return problem.compare().mode() == Compare.Mode.CHECKER;
    }

    private Typed judged(Value value) {
        return new Typed(problem.signature().judgedType(), value);
    }

    private RevealRules.View view(CaseOutcome outcome) {
        return RevealRules.view(outcome, judgement, problem);
    }
}
