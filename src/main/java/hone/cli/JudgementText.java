package hone.cli;

import hone.compile.Diagnostic;
import hone.judge.CaseOutcome;
import hone.judge.CaseTimes;
import hone.judge.GrowthAnswer;
import hone.judge.GrowthWords;
import hone.judge.Judgement;
import hone.judge.Verdict;
import hone.judge.WorkComparison;
import hone.problem.Problem;
import hone.problem.ValueJson;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints a judgement for people. */
final class JudgementText {
    private static final int WIDEST_VALUE = 200;
    private static final int MOST_LINES = 3;

    private final PrintWriter out;

    JudgementText(PrintWriter out) {
        this.out = out;
    }

    void print(Judgement judgement, Problem problem) {
        out.println(headline(judgement) + "  " + problem.title() + " (" + problem.ref() + ")");
        judgement.diagnostics().forEach(this::print);
        if (!judgement.message().isEmpty() && judgement.diagnostics().isEmpty()) {
            out.println("  " + Printable.of(judgement.message()));
        }
        judgement.failing().ifPresent(failing -> print(failing, new Shown(judgement, problem)));
        String compiler =
                "compiled by " + (judgement.compiler() == hone.compile.CompilerName.JANINO ? "Janino" : "ECJ");
        out.println("  " + compiler
                + judgement.whyNotJanino().map(why -> " (" + why + ")").orElse("")
                + (judgement.verdict() == Verdict.AC
                        ? ""
                        : ", slowest case " + CaseTimes.about(judgement.slowestCpu()) + " of CPU time")
                + ", " + CaseTimes.about(judgement.wall()) + " until the verdict");
        out.flush();
    }

    /** How long the slowest case took, below the judgement. */
    void print(CaseTimes slowest) {
        out.println("  " + slowest.sentence());
    }

    /** How the work grows, below the judgement. */
    void print(GrowthAnswer growth, Optional<WorkComparison> beside) {
        out.println("  " + GrowthWords.headline(growth));
        GrowthWords.details(growth, beside.map(WorkComparison::sentence))
                .forEach(detail -> out.println("    " + Printable.of(detail)));
        growth.report().lines().stream()
                .limit(MOST_LINES)
                .forEach(line -> out.println("    " + GrowthWords.line(line, growth.report())));
    }

    private static String headline(Judgement judgement) {
        int total = judgement.cases().size();
        return switch (judgement.verdict()) {
            case AC -> "AC  accepted, " + total + " of " + total + ".";
            case WA -> "WA  wrong answer, " + judgement.passed() + " of " + total + " right.";
            case TLE -> "TLE  time limit exceeded, " + judgement.passed() + " of " + total + " right.";
            case MLE -> "MLE  memory limit exceeded, " + judgement.passed() + " of " + total + " right.";
            case OLE -> "OLE  output limit exceeded, " + judgement.passed() + " of " + total + " right.";
            case RTE -> "RTE  failed while running, " + judgement.passed() + " of " + total + " right.";
            case CE -> "CE  does not compile.";
            case DENIED -> "DENIED  uses something a solution may not.";
            case INTERNAL -> {
                boolean problems =
                        judgement.failing().isPresent() && !judgement.message().isEmpty();
                yield problems
                        ? "INTERNAL  the problem's own code failed; this is not your fault."
                        : "INTERNAL  Hone itself failed; this is not your fault.";
            }
        };
    }

    private void print(Diagnostic diagnostic) {
        out.println("  line " + diagnostic.line() + ", column " + diagnostic.column() + ": "
                + Printable.of(diagnostic.message()));
    }

    private void print(CaseOutcome failing, Shown shown) {
        out.println("  case '" + Printable.of(shown.name(failing)) + "'"
                + (failing.of().secret() ? " (hidden)" : "")
                + failing.line().stream().mapToObj(line -> ", line " + line).collect(Collectors.joining()));
        String message = shown.message(failing);
        if (!message.isEmpty()) {
            out.println("  " + Printable.of(message));
        }
        shown.input(failing)
                .ifPresent(input -> out.println("  input     "
                        + input.stream().map(JudgementText::brief).collect(Collectors.joining(", "))));
        shown.expected(failing).ifPresent(value -> out.println("  expected  " + brief(value)));
        shown.actual(failing).ifPresent(value -> out.println("  yours     " + brief(value)));
    }

    private static String brief(Shown.Typed typed) {
        return Printable.of(ValueJson.abbreviate(typed.type(), typed.value(), WIDEST_VALUE));
    }
}
