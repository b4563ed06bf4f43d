package hone.ui.results;

import hone.compile.Diagnostic;
import hone.judge.CaseOutcome;
import hone.judge.CaseTimes;
import hone.judge.Judgement;
import hone.judge.Verdict;
import hone.problem.Compare;
import hone.problem.Problem;
import hone.problem.Type;
import hone.problem.Value;
import hone.ui.statement.DurationText;
import hone.ui.statement.ValueText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The one sentence above the results.
 *
 * @param tone what colour it has
 * @param text a sentence for people
 * @param line the line of the source it speaks of, 1-based
 */
public record Headline(Tone tone, String text, OptionalInt line) {
    private static final ValueText SHORT = ValueText.COMPACT.withLimit(60);
    private static final int MOST_WORDS = 200;

    /** Green and red mean verdicts only. */
    public enum Tone {
        RIGHT,
        WRONG,
        /** Nothing to do with whether the code is right. */
        PLAIN,
        /** A fault of ours. */
        FAULT
    }

    /** Says what became of a judging. */
    static Headline of(Judgement judgement, Problem problem, Scope scope, Sight.Rules sight) {
        Optional<CaseOutcome> failing = judgement.failing();
        return switch (judgement.verdict()) {
            case AC -> accepted(judgement, scope);
            case CE -> notCompiled(judgement);
            case DENIED -> denied(judgement, failing);
            case INTERNAL -> internal(judgement, failing, sight);
            case WA, RTE, TLE, MLE, OLE ->
                failing.map(outcome -> failed(judgement, outcome, problem, scope, sight.of(outcome)))
                        .orElseGet(() -> wrong(judgement.message(), OptionalInt.empty()));
        };
    }

    /** For code that nobody has written yet. */
    public static Headline nothingWritten() {
        return plain("Nothing written yet. Write the method's body, then run it.");
    }

    /** For a judging that was stopped. */
    public static Headline cancelled() {
        return plain("Cancelled.");
    }

    /** For a judging that broke down. */
    public static Headline broken(String why) {
        return fault(why);
    }

    /** Something that is neither right nor wrong. */
    public static Headline plain(String text) {
        return new Headline(Tone.PLAIN, text, OptionalInt.empty());
    }

    private static Headline accepted(Judgement judgement, Scope scope) {
        String text = switch (scope) {
            case SUBMIT ->
                "Accepted, " + judgement.passed() + " of " + judgement.cases().size() + ".";
            case RUN -> ran(judgement);
        };
        return new Headline(Tone.RIGHT, text, OptionalInt.empty());
    }

    private static String ran(Judgement judgement) {
        int unknown = (int) judgement.cases().stream()
                .filter(c -> c.of().expected().isEmpty())
                .count();
        int right = judgement.cases().size() - unknown;
        String without = Words.count(unknown, "case") + " without an expected output ran.";
        if (right == 0) {
            return without;
        }
        String all = right == 1 ? "The case is right." : "All " + right + " cases are right.";
        return all + (unknown > 0 ? " " + without : "") + " Submit to be judged on the hidden ones.";
    }

    private static Headline notCompiled(Judgement judgement) {
        return judgement.diagnostics().stream()
                .filter(d -> d.severity() == Diagnostic.Severity.ERROR)
                .findFirst()
                .map(first -> wrong(diagnostic(first), OptionalInt.of(first.line())))
                .orElseGet(() -> wrong(judgement.message(), OptionalInt.empty()));
    }

    /** A diagnostic with its line in front; a sentence needs no marks around names. */
    static String diagnostic(Diagnostic diagnostic) {
        return "Line " + diagnostic.line() + ": " + diagnostic.message().replace("`", "");
    }

    private static Headline denied(Judgement judgement, Optional<CaseOutcome> failing) {
        if (!judgement.diagnostics().isEmpty()) {
            Diagnostic first = judgement.diagnostics().getFirst();
            return wrong(diagnostic(first), OptionalInt.of(first.line()));
        }
        String message =
                failing.map(CaseOutcome::message).filter(m -> !m.isEmpty()).orElse(judgement.message());
        OptionalInt line = failing.map(CaseOutcome::line).orElse(OptionalInt.empty());
        return wrong(line.isPresent() ? "Line " + line.getAsInt() + ": " + message : message, line);
    }

    private static Headline internal(Judgement judgement, Optional<CaseOutcome> failing, Sight.Rules sight) {
        if (judgement.message().isEmpty()) {
            return fault(
                    failing.map(outcome -> sight.of(outcome).message(outcome)).orElse(""));
        }
        return failing.isEmpty()
                ? fault(judgement.message())
                // The problem's own code is to blame, and to run it again would not help.
                : new Headline(Tone.FAULT, sentence(judgement.message()), OptionalInt.empty());
    }

    private static Headline fault(String message) {
        String what = message.isEmpty() ? "" : " " + sentence(message);
        return new Headline(
                Tone.FAULT,
                "Hone failed, not your code." + what + " Run it again; if it fails again, restart Hone.",
                OptionalInt.empty());
    }

    private static Headline failed(
            Judgement judgement, CaseOutcome outcome, Problem problem, Scope scope, Sight sight) {
        String text = switch (judgement.verdict()) {
            case WA -> wrongAnswer(judgement, outcome, problem, sight);
            case RTE -> crashed(outcome, sight);
            case TLE -> tooSlow(judgement, outcome, problem, sight);
            case MLE ->
                "Out of memory on " + scaled(outcome, problem, sight) + ": more than "
                        + problem.limits().memoryMiB() + " MiB" + running(outcome) + ".";
            case OLE -> "Too much output on " + named(outcome, sight) + described(outcome) + running(outcome) + ".";
            case AC, CE, DENIED, INTERNAL -> judgement.message();
        };
        boolean samplesOnly = judgement.cases().stream().noneMatch(c -> c.of().secret());
        String noAttempt =
                scope == Scope.SUBMIT && samplesOnly ? " The samples come first, so this was no attempt." : "";
        return wrong(text + noAttempt, outcome.line());
    }

    private static String wrongAnswer(Judgement judgement, CaseOutcome outcome, Problem problem, Sight sight) {
        long wrong = judgement.cases().stream()
                .filter(c -> c.verdict().isPresent() && !c.verdict().get().equals(Verdict.AC))
                .count();
        var text = new StringBuilder(
                "Wrong on " + wrong + " of " + judgement.cases().size() + ": ");
        text.append(named(outcome, sight)).append('.');
        if (sight != Sight.ALL) {
            return text.toString();
        }
        outcome.of()
                .expected()
                .ifPresent(expected ->
                        outcome.actual().ifPresent(actual -> text.append(compared(expected, actual, problem))));
        outcome.difference()
                .filter(_ -> saysMore(outcome, problem))
                .ifPresent(words -> text.append(
                                outcome.actual().isEmpty() ? " " : hasChecker(problem) ? "; " : "; first difference: ")
                        .append(brief(words)));
        return stop(text);
    }

    private static boolean hasChecker(Problem problem) {
        return problem.compare().mode() == Compare.Mode.CHECKER;
    }

    /** A checker may say as much as it likes; the case's own place has it all. */
    private static String brief(String words) {
        String line = words.lines().findFirst().orElse("");
        return line.length() <= MOST_WORDS ? line : line.substring(0, MOST_WORDS) + "…";
    }

    /** The first difference of two numbers is the numbers themselves. */
    private static boolean saysMore(CaseOutcome outcome, Problem problem) {
        return outcome.actual()
                .map(actual -> actual instanceof Value.Sequence || actual instanceof Value.Text || hasChecker(problem))
                .orElse(true);
    }

    private static String compared(Value expected, Value actual, Problem problem) {
        Optional<FirstDifference> difference = FirstDifference.between(expected, actual, problem);
        Type type = problem.signature().judgedType();
        List<Integer> inExpected = difference.map(FirstDifference::inExpected).orElse(List.of());
        List<Integer> inActual = difference.map(FirstDifference::inActual).orElse(List.of());
        return (hasChecker(problem) ? " One right answer is " : " Expected ")
                + SHORT.marking(type, expected, inExpected).text() + ", yours "
                + SHORT.marking(type, actual, inActual).text();
    }

    private static String crashed(CaseOutcome outcome, Sight sight) {
        var text = new StringBuilder("Crashed on " + named(outcome, sight));
        String message = sight.message(outcome);
        if (!message.isEmpty()) {
            text.append(": ").append(message);
        }
        outcome.line().ifPresent(line -> text.append(" (line ").append(line).append(')'));
        return stop(text);
    }

    private static String tooSlow(Judgement judgement, CaseOutcome outcome, Problem problem, Sight sight) {
        String why = outcome.message().isEmpty()
                ? "Stopped after " + DurationText.of(problem.limits().cpu())
                : outcome.message();
        var text = new StringBuilder(why);
        text.append(why.startsWith("Stopped after") || why.startsWith("Over ") ? " on " : ", at ")
                .append(scaled(outcome, problem, sight));
        Optional<CaseScale> scale = CaseScale.of(outcome.of(), problem.signature());
        scale.flatMap(stopped -> largestRight(judgement, problem, stopped))
                .ifPresent(right -> CaseScale.of(right.of(), problem.signature())
                        .ifPresent(
                                size -> text.append("; ").append(size.words()).append(took(right))));
        outcome.line().ifPresent(line -> text.append("; line ").append(line).append(" was running"));
        return stop(text);
    }

    private static String took(CaseOutcome right) {
        return right.work().isPresent()
                ? String.format(Locale.ROOT, " needed %,d", right.work().getAsLong())
                : " took " + CaseTimes.about(right.cpu());
    }

    private static Optional<CaseOutcome> largestRight(Judgement judgement, Problem problem, CaseScale stopped) {
        return judgement.cases().stream()
                .filter(c -> c.verdict().equals(Optional.of(Verdict.AC)))
                .filter(c -> number(c, problem) > 0 && number(c, problem) < stopped.number())
                .max(Comparator.comparingLong(c -> number(c, problem)));
    }

    private static long number(CaseOutcome outcome, Problem problem) {
        return CaseScale.of(outcome.of(), problem.signature())
                .map(CaseScale::number)
                .orElse(0L);
    }

    /** The case by its size where that says more than its name. */
    private static String scaled(CaseOutcome outcome, Problem problem, Sight sight) {
        return sight != Sight.ALL
                ? named(outcome, sight)
                : CaseScale.of(outcome.of(), problem.signature())
                        .map(CaseScale::words)
                        .orElseGet(() -> named(outcome, sight));
    }

    private static String named(CaseOutcome outcome, Sight sight) {
        return sight == Sight.NOTHING ? "a hidden case" : outcome.of().name();
    }

    private static String described(CaseOutcome outcome) {
        String message = outcome.message();
        return message.isEmpty() ? "" : ": " + Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }

    private static String running(CaseOutcome outcome) {
        return outcome.line().isPresent() ? "; line " + outcome.line().getAsInt() + " was running" : "";
    }

    private static Headline wrong(String text, OptionalInt line) {
        return new Headline(Tone.WRONG, text, line);
    }

    private static String sentence(String text) {
        return stop(new StringBuilder(text));
    }

    private static String stop(StringBuilder text) {
        boolean ended = !text.isEmpty() && ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
        return ended ? text.toString() : text.append('.').toString();
    }
}
