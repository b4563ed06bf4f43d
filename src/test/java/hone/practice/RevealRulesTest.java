package hone.practice;

import static org.assertj.core.api.Assertions.assertThat;

import hone.compile.CompilerName;
import hone.judge.CaseOutcome;
import hone.judge.Judgement;
import hone.judge.Verdict;
import hone.practice.RevealRules.View;
import hone.problem.Case;
import hone.problem.Problem;
import hone.problem.Problem.Difficulty;
import hone.problem.Problem.Reveal;
import hone.problem.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevealRulesTest {
    private static final CaseOutcome SAMPLE = outcome("sample", false, 9, Verdict.AC);
    private static final CaseOutcome PASSED = outcome("passed", true, 1, Verdict.AC);
    private static final CaseOutcome LARGE = outcome("large", true, 5, Verdict.WA);
    private static final CaseOutcome SMALL = outcome("small", true, 2, Verdict.WA);
    private static final CaseOutcome AS_SMALL = outcome("as-small", true, 2, Verdict.WA);
    private static final CaseOutcome OTHER_WAY = outcome("other-way", true, 1, Verdict.RTE);
    private static final List<CaseOutcome> ALL = List.of(SAMPLE, PASSED, LARGE, SMALL, AS_SMALL, OTHER_WAY);

    @ParameterizedTest
    @CsvSource({
        "ALWAYS,     sample, ALL",
        "ALWAYS,     passed, ALL",
        "ALWAYS,     large,  ALL",
        "ON_FAILURE, sample, ALL",
        "ON_FAILURE, passed, NAME",
        "ON_FAILURE, large,  NAME",
        "ON_FAILURE, small,  ALL",
        "ON_FAILURE, as-small, NAME",
        "ON_FAILURE, other-way, NAME",
        "NAME,       sample, ALL",
        "NAME,       passed, NAME",
        "NAME,       small,  NAME",
        "NEVER,      sample, ALL",
        "NEVER,      passed, NOTHING",
        "NEVER,      small,  NOTHING",
    })
    void showsNoMoreThanTheProblemAllows(Reveal reveal, String name, String expected) {
        Problem problem = Problems.of("p", Difficulty.EASY, reveal, List.of());
        Judgement judgement = new Judgement(
                problem.ref(),
                Verdict.WA,
                CompilerName.ECJ,
                Optional.empty(),
                Duration.ZERO,
                ALL,
                List.of(),
                Duration.ZERO,
                OptionalLong.empty(),
                "");
        CaseOutcome outcome = ALL.stream()
                .filter(each -> each.of().name().equals(name))
                .findFirst()
                .orElseThrow();
        View allowed = switch (expected) {
            case "ALL" -> new View(true, true, true, true);
            case "NAME" -> new View(true, false, false, false);
            default -> new View(false, false, false, false);
        };
        assertThat(RevealRules.view(outcome, judgement, problem)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "RTE, MyException: was 42, MyException",
        "RTE, MyException, MyException",
        "MLE, OutOfMemoryError: was 42, OutOfMemoryError",
        "INTERNAL, 'The problem''s own code failed in a/b/Checker.java, line 4: was 42', 'The problem''s own code failed in"
                + " a/b/Checker.java, line 4'",
        "TLE, Stopped: all cases together used more than 2 s, Stopped: all cases together used more than 2 s",
        "WA, '', ''"
    })
    void whatCodeCouldPutItsInputIntoIsLeftOutWhereTheInputIsHidden(Verdict verdict, String message, String left) {
        CaseOutcome outcome = outcome("large", true, 5, verdict, message);
        assertThat(RevealRules.message(outcome, View.NAME)).isEqualTo(left);
        assertThat(RevealRules.message(outcome, View.NOTHING)).isEqualTo(left);
        assertThat(RevealRules.message(outcome, View.ALL)).isEqualTo(message);
    }

    private static CaseOutcome outcome(String name, boolean secret, int size, Verdict verdict) {
        return outcome(name, secret, size, verdict, "");
    }

    private static CaseOutcome outcome(String name, boolean secret, int size, Verdict verdict, String message) {
        Case of = new Case(
                name,
                secret,
                List.of(new Value.Text("x".repeat(size))),
                Optional.of(new Value.Whole(1)),
                Optional.empty());
        return new CaseOutcome(
                of,
                Optional.of(verdict),
                Optional.empty(),
                Optional.empty(),
                message,
                List.of(),
                Duration.ZERO,
                0,
                "",
                0);
    }
}
