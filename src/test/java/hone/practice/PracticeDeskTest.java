package hone.practice;

import static org.assertj.core.api.Assertions.assertThat;

import hone.compile.CompilerName;
import hone.judge.CaseOutcome;
import hone.judge.GrowthAnswer;
import hone.judge.GrowthMeter;
import hone.judge.Judgement;
import hone.judge.Submission;
import hone.judge.Verdict;
import hone.practice.OwnCases.OwnCase;
import hone.problem.Case;
import hone.problem.Pack;
import hone.problem.PackReader;
import hone.problem.Problem;
import hone.problem.ProblemRef;
import hone.problem.Value;
import hone.task.CancelToken;
import hone.task.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PracticeDeskTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

    private final List<Submission> judged = new ArrayList<>();
    private final Log log = new Log();
    private Function<Case, Verdict> verdicts = _ -> Verdict.AC;
    private Problem problem;
    private PracticeDesk desk;
    private final List<Problem> growthPrepared = new ArrayList<>();
    private final List<Case> measured = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        Pack pack = PackReader.read(Path.of(System.getProperty("hone.problems")));
        problem = (Problem) pack.problems().stream()
                .filter(entry -> entry.ref().id().equals("pair-sum"))
                .findFirst()
                .orElseThrow();
        desk = new PracticeDesk(
                (submission, _, _) -> {
                    judged.add(submission);
                    return judgement(submission);
                },
                new Unmeasured(),
                new Uncounted(),
                _ -> {},
                log,
                InstantSource.fixed(NOW));
    }

    @Test
    void runJudgesTheSamplesAndOwnCasesThatParse() throws Exception {
        List<OwnCase> own = List.of(
                new OwnCase("mine", List.of("[1, 2]", "3"), "[0, 1]"),
                new OwnCase("just looking", List.of("[5, 6]", "11"), " "),
                new OwnCase("broken", List.of("[1,", "3"), ""),
                new OwnCase("bad output", List.of("[1, 2]", "3"), "true"),
                new OwnCase("too few", List.of("[1, 2]"), ""));
        desk.run(problem, "source", own, CancelToken.create(), Progress.NONE);
        List<Case> cases = judged.getFirst().cases();
        assertThat(cases)
                .extracting(Case::name)
                .endsWith("mine", "just looking")
                .hasSize(5);
        assertThat(cases.get(3).expected()).contains(Value.Sequence.ofWholes(0, 1));
        assertThat(cases.get(4).expected()).isEmpty();
        assertThat(cases).noneMatch(Case::secret);
        assertThat(log.kept).isEmpty();
    }

    @Test
    void submitStopsAtTheSamplesAndKeepsNothingIfTheyFail() throws Exception {
        verdicts = _ -> Verdict.WA;
        Desk.Judged result = desk.submit(problem, "source", CancelToken.create(), Progress.NONE);
        assertThat(judged).hasSize(1);
        assertThat(judged.getFirst().cases()).noneMatch(Case::secret);
        assertThat(result.attempt()).isEmpty();
        assertThat(log.kept).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void onlyWhatWasJudgedOnEveryCaseIsAnAttempt(Verdict onSecret) throws Exception {
        verdicts = of -> of.secret() ? onSecret : Verdict.AC;
        Desk.Judged result = desk.submit(problem, "source", CancelToken.create(), Progress.NONE);
        assertThat(judged).hasSize(2);
        boolean attempt = switch (onSecret) {
            case INTERNAL, DENIED, CE -> false;
            case MLE, TLE, OLE, RTE, WA, AC -> true;
        };
        assertThat(result.attempt().isPresent()).isEqualTo(attempt);
        assertThat(log.kept).hasSize(attempt ? 1 : 0);
        if (attempt) {
            Attempt kept = log.kept.getFirst();
            assertThat(kept.verdict()).isEqualTo(onSecret);
            assertThat(kept.source()).isEqualTo("source");
            assertThat(kept.at()).isEqualTo(NOW);
            assertThat(kept.total()).isEqualTo(judged.get(1).cases().size());
        }
    }

    @Test
    void anAttemptThatCannotBeKeptIsSaidAndStillCounts() throws Exception {
        log.broken = true;
        Desk.Judged result = desk.submit(problem, "source", CancelToken.create(), Progress.NONE);
        assertThat(result.judgement().verdict()).isEqualTo(Verdict.AC);
        assertThat(result.attempt()).isPresent();
        assertThat(result.notKept()).contains("disk full");
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void growthGetsReadyOnlyWhereItCanBeAskedFor(Verdict verdict) throws Exception {
        boolean asked = verdict == Verdict.AC || verdict == Verdict.TLE;
        verdicts = _ -> verdict;
        desk.run(problem, "source", List.of(), CancelToken.create(), Progress.NONE);
        assertThat(growthPrepared).hasSize(asked ? 1 : 0);
        desk.submit(problem, "source", CancelToken.create(), Progress.NONE);
        assertThat(growthPrepared).hasSize(asked ? 2 : 0);
    }

    @Test
    void growthIsMeasuredOnOwnCasesThatParse() throws Exception {
        List<OwnCase> own = List.of(
                new OwnCase("mine", List.of("[1, 2]", "3"), ""), new OwnCase("broken", List.of("[1,", "3"), ""));

        desk.growth(problem, "source", own, CancelToken.create());

        assertThat(measured).extracting(Case::name).containsExactly("mine");
    }

    /** Remembers what it was told to get ready for and to measure. */
    private final class Unmeasured implements GrowthMeter {
        @Override
        public void prepare(Problem of) {
            growthPrepared.add(of);
        }

        @Override
        public Optional<GrowthAnswer> measure(Problem of, String source, List<Case> own, CancelToken cancel) {
            measured.addAll(own);
            return Optional.empty();
        }
    }

    private Judgement judgement(Submission submission) {
        List<CaseOutcome> outcomes = submission.cases().stream()
                .map(of -> new CaseOutcome(
                        of,
                        Optional.of(verdicts.apply(of)),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        List.of(),
                        Duration.ofMillis(3),
                        0,
                        "",
                        0))
                .toList();
        Verdict verdict = outcomes.stream()
                .flatMap(o -> o.verdict().stream())
                .filter(v -> v != Verdict.AC)
                .findFirst()
                .orElse(Verdict.AC);
        return new Judgement(
                submission.problem().ref(),
                verdict,
                CompilerName.ECJ,
                Optional.empty(),
                Duration.ZERO,
                outcomes,
                List.of(),
                Duration.ofMillis(5),
                OptionalLong.empty(),
                "");
    }

    /** Keeps attempts in memory. */
    private static final class Log implements AttemptLog {
        private final List<Attempt> kept = new ArrayList<>();
        private boolean broken;

        @Override
        public void append(Attempt attempt) throws StoreException {
            if (broken) {
                throw new StoreException("disk full", new java.io.IOException("no space left"));
            }
            kept.add(attempt);
        }

        @Override
        public List<Attempt> of(ProblemRef ref) {
            return kept;
        }

        @Override
        public Map<ProblemRef, Standing> standings() {
            return Map.of();
        }

        @Override
        public Map<ProblemRef, Instant> lastSeen() {
            return Map.of();
        }

        @Override
        public void giveUp(ProblemRef ref) {}
    }
}
