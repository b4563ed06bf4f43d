package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.CaseReader;
import hone.problem.Problem;
import hone.problem.ShippedSubmission;
import hone.problem.ShippedSubmission.Promise;
import hone.task.CancelToken;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class WorkJudgeTest {
    private static JudgeSetup setup;

    @BeforeAll
    static void start() throws Exception {
        setup = new JudgeSetup();
    }

    @AfterAll
    static void stop() {
        setup.close();
    }

    private static String accepted(Problem problem, String name) {
        return ShippedSubmission.all(problem).of(Promise.ACCEPTED).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .source();
    }

    @Test
    void casesThatWereTimedAreCountedAfterwardsAndAlike() throws Exception {
        Problem problem = setup.problem("gear-train");
        String source =
                ShippedSubmission.all(problem).of(Promise.ACCEPTED).getFirst().source();
        Judgement timed = setup.judge(problem, source);
        Judgement counted =
                new WorkJudge(setup.compilers(), setup.workers()).count(problem, source, timed, CancelToken.create());
        Judgement again =
                new WorkJudge(setup.compilers(), setup.workers()).count(problem, source, timed, CancelToken.create());

        assertThat(timed.cases()).allMatch(outcome -> outcome.work().isEmpty());
        assertThat(counted.cases()).allMatch(outcome -> outcome.work().orElse(0) > 0);
        assertThat(counted.cases()).isEqualTo(again.cases());
        assertThat(counted.verdict()).isEqualTo(timed.verdict());
    }

    @Test
    void whatALimitCountsIsCountedAfterwardsToo() throws Exception {
        Problem limited = setup.problem("planks-panel");
        String source = accepted(limited, "Reference");
        Judgement judged = setup.judge(limited, source, CaseReader.read(limited).samples());
        Judgement timed = setup.judge()
                .withoutTimeLimits()
                .judge(
                        new Submission(limited, source, CaseReader.read(limited).samples()),
                        CancelToken.create(),
                        hone.task.Progress.NONE);
        Judgement counted =
                new WorkJudge(setup.compilers(), setup.workers()).count(limited, source, timed, CancelToken.create());

        assertThat(counted.cases().stream().map(CaseOutcome::work).toList())
                .isEqualTo(judged.cases().stream().map(CaseOutcome::work).toList());
    }

    @Test
    void workStandsBesideTheBestAndTheSlowestOfThePack() throws Exception {
        Problem problem = setup.problem("pair-sum");
        WorkJudge judge = new WorkJudge(setup.compilers(), setup.workers());

        WorkComparison reference = judge.compare(problem, accepted(problem, "Reference"), CancelToken.create())
                .orElseThrow();
        WorkComparison sorting = judge.compare(problem, accepted(problem, "SortAndClose"), CancelToken.create())
                .orElseThrow();

        assertThat(reference.work()).isEqualTo(reference.best());
        assertThat(reference.bruteForce().orElseThrow()).isGreaterThan(10 * reference.best());
        assertThat(sorting.input()).isEqualTo(reference.input());
        assertThat(sorting.best()).isEqualTo(reference.best());
        assertThat(sorting.work()).isGreaterThan(2 * sorting.best());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "310 | 100 | 3720 | On n = 8 it does 3.1 times the work of the best known solution, 12 times less than brute force.",
                "100 | 100 | -1 | On n = 8 it does about as much work as the best known solution.",
                "50 | 100 | 100 | On n = 8 it does 2.0 times less work than the best known solution, 2.0 times less than brute force.",
                "900 | 100 | 300 | On n = 8 it does 9.0 times the work of the best known solution, 3.0 times the work of brute force.",
            })
    void oneSentenceSaysWhatItStandsBeside(long work, long best, long brute, String sentence) {
        OptionalLong slow = brute < 0 ? OptionalLong.empty() : OptionalLong.of(brute);
        assertThat(new WorkComparison("n = 8", work, best, slow).sentence()).isEqualTo(sentence);
    }
}
