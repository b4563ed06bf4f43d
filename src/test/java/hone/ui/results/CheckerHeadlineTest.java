package hone.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import hone.compile.CompilerName;
import hone.judge.CaseOutcome;
import hone.judge.Judgement;
import hone.judge.Verdict;
import hone.problem.Case;
import hone.problem.Compare;
import hone.problem.Limits;
import hone.problem.Problem;
import hone.problem.ProblemRef;
import hone.problem.Signature;
import hone.problem.Type;
import hone.problem.Value;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where the problem's own checker decides, nothing is said as if one output alone were right. */
final class CheckerHeadlineTest {
    private static final Problem PROBLEM = new Problem(
            new ProblemRef("p", "id"),
            "t",
            "Title",
            Problem.Difficulty.EASY,
            List.of(),
            new Signature.Function(
                    "Solution",
                    "m",
                    List.of(new Signature.Parameter("n", Type.Scalar.INT)),
                    Type.Scalar.INT,
                    OptionalInt.empty()),
            Limits.DEFAULT,
            new Compare(Compare.Mode.CHECKER, Set.of(), 1e-9, 1e-9),
            Optional.empty(),
            List.of(),
            Problem.Reveal.ON_FAILURE,
            Problem.Profile.PLAIN,
            List.of(),
            Path.of("."));

    private static Headline headline(
            Verdict verdict,
            Optional<Value> actual,
            Optional<String> difference,
            String ofCase,
            String ofAll,
            Sight sight) {
        Case of = new Case("one", true, List.of(new Value.Whole(1)), Optional.of(new Value.Whole(2)), Optional.empty());
        CaseOutcome outcome = new CaseOutcome(
                of, Optional.of(verdict), actual, difference, ofCase, List.of(), Duration.ZERO, 0, "", 0);
        Judgement judgement = new Judgement(
                PROBLEM.ref(),
                verdict,
                CompilerName.ECJ,
                Optional.empty(),
                Duration.ZERO,
                List.of(outcome),
                List.of(),
                Duration.ZERO,
                OptionalLong.empty(),
                ofAll);
        return Headline.of(judgement, PROBLEM, Scope.SUBMIT, _ -> sight);
    }

    private static String wrong(String words, Sight sight) {
        return headline(Verdict.WA, Optional.of(new Value.Whole(7)), Optional.of(words), "", "", sight)
                .text();
    }

    @Test
    void theCheckersWordsFollowAndOneRightAnswerIsCalledSo() {
        assertThat(wrong("seven is odd", Sight.ALL))
                .isEqualTo("Wrong on 1 of 1: one. One right answer is 2, yours 7; seven is odd.");
        assertThat(wrong("seven is odd", Sight.NAME)).isEqualTo("Wrong on 1 of 1: one.");
    }

    @Test
    void longWordsAreCutAndOnlyTheirFirstLineIsTaken() {
        assertThat(wrong("first\nsecond", Sight.ALL)).endsWith("; first.");
        assertThat(wrong("x".repeat(2_000), Sight.ALL)).hasSizeLessThan(300).endsWith("x…");
        assertThat(headline(Verdict.WA, Optional.empty(), Optional.of("why"), "", "", Sight.ALL)
                        .text())
                .isEqualTo("Wrong on 1 of 1: one. why.");
    }

    @Test
    void aCheckerThatFailedIsNamedAndHoneIsNotBlamed() {
        Headline headline = headline(
                Verdict.INTERNAL,
                Optional.empty(),
                Optional.empty(),
                "told: secret",
                "Code failed in a file.",
                Sight.ALL);
        assertThat(headline.text()).isEqualTo("Code failed in a file.");
        assertThat(headline.tone()).isEqualTo(Headline.Tone.FAULT);
    }

    @Test
    void aFaultOverAHiddenCaseTellsNothingOfIt() {
        assertThat(headline(Verdict.INTERNAL, Optional.empty(), Optional.empty(), "It failed: secret", "", Sight.NAME)
                        .text())
                .isEqualTo("Hone failed, not your code. It failed. Run it again; if it fails again, restart Hone.");
    }
}
