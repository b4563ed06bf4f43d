package hone.proof;

import static org.assertj.core.api.Assertions.assertThat;

import hone.compile.CompilerName;
import hone.judge.CaseOutcome;
import hone.judge.Judgement;
import hone.judge.Verdict;
import hone.problem.Case;
import hone.problem.ProblemRef;
import hone.problem.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a limit on work is tight, loose, or right. */
class WorkRulesTest {
    private static final long NOT_COUNTED = -1;

    private final Findings findings = new Findings("arrays/any");

    private static Judgement judgement(Verdict verdict, long... works) {
        List<CaseOutcome> outcomes = new ArrayList<>();
        LongStream.of(works).forEach(work -> outcomes.add(outcome(outcomes.size() + 1, verdict, work)));
        return new Judgement(
                new ProblemRef("tests", "any"),
                verdict,
                CompilerName.ECJ,
                Optional.empty(),
                Duration.ZERO,
                outcomes,
                List.of(),
                Duration.ZERO,
                OptionalLong.empty(),
                "");
    }

    private static CaseOutcome outcome(int number, Verdict verdict, long work) {
        Case of = new Case("case " + number, true, List.of(new Value.Whole(1)), Optional.empty(), Optional.empty());
        return new CaseOutcome(
                of,
                Optional.of(verdict),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                Duration.ZERO,
                0,
                "",
                0,
                work == NOT_COUNTED ? OptionalLong.empty() : OptionalLong.of(work));
    }

    private boolean look(long limit, boolean tooSlow, long... works) {
        Verdict verdict = tooSlow ? Verdict.TLE : Verdict.AC;
        return new WorkRules(findings, limit).look("Some.java", judgement(verdict, works), tooSlow);
    }

    private List<String> rules() {
        return findings.all().stream().map(Finding::rule).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 500, ''",
        "1000, 501, limit-tight",
        "1001, 500, ''",
        "1001, 501, limit-tight",
        "1, 1, limit-tight"
    })
    void whatIsAcceptedDoesHalfOfTheLimitAtMost(long limit, long work, String rule) {
        assertThat(look(limit, false, 3, work)).isTrue();

        assertThat(String.join(",", rules())).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({"1000, 1001, ''", "1000, 1000, limit-loose", "1000, 999, limit-loose"})
    void whatIsTooSlowIsStoppedByItsWork(long limit, long work, String rule) {
        assertThat(look(limit, true, work, NOT_COUNTED)).isTrue();

        assertThat(String.join(",", rules())).isEqualTo(rule);
    }

    @Test
    void theCaseWithTheMostWorkIsNamedAndTheLimitThatWouldDo() {
        look(2_000_000, false, 4_000, 1_500_000, 90_000);

        Finding finding = findings.all().getFirst();
        assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
        assertThat(finding.file()).isEqualTo("Some.java");
        assertThat(finding.message())
                .isEqualTo(
                        "it does 1,500,000 of work on the case \"case 2\", more than half of the limit of 2,000,000");
        assertThat(finding.fix()).startsWith("Raise limits.work to at least 3000000,");
    }

    @Test
    void theLimitThatIsAskedForIsEnough() {
        look(2 * 1_500_001, false, 1_500_001);

        assertThat(findings.all()).isEmpty();
    }

    @Test
    void whatTheClockStoppedIsToldWithTheMostThatWasCounted() {
        look(5_000_000, true, 70, 1_200, NOT_COUNTED);

        assertThat(findings.all().getFirst().message())
                .isEqualTo("it was stopped by the clock, not by its work: the case \"case 2\" counts 1,200,"
                        + " and the limit is 5,000,000");
    }

    @Test
    void whereNothingWasCountedItsTimeHasToBeLookedAt() {
        assertThat(look(1_000, false, NOT_COUNTED, NOT_COUNTED)).isFalse();
        assertThat(look(1_000, true, NOT_COUNTED)).isFalse();
        assertThat(look(1_000, true)).isFalse();

        assertThat(findings.all()).isEmpty();
    }
}
