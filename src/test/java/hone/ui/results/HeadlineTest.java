package hone.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import hone.compile.CompilerName;
import hone.compile.Diagnostic;
import hone.judge.CaseOutcome;
import hone.judge.CaseOutcome.Place;
import hone.judge.Judgement;
import hone.judge.Verdict;
import hone.problem.Case;
import hone.problem.Compare;
import hone.problem.Limits;
import hone.problem.ParsedValue;
import hone.problem.Problem;
import hone.problem.ProblemRef;
import hone.problem.Signature;
import hone.problem.Type;
import hone.problem.Value;
import hone.problem.ValueJson;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class HeadlineTest {
    private static final Type INTS = new Type.ArrayOf(Type.Scalar.INT);
    private static final Type PAIRS = new Type.ArrayOf(INTS);
    private static final Problem MERGE = problem("shifts", PAIRS, PAIRS);

    static Stream<Arguments> headlines() {
        return Stream.of(
                Arguments.of("Accepted, 41 of 41.", judged(Verdict.AC, right(41)), Scope.SUBMIT, Sight.ALL),
                Arguments.of(
                        "All 3 cases are right. Submit to be judged on the hidden ones.",
                        judged(Verdict.AC, right(3)),
                        Scope.RUN,
                        Sight.ALL),
                Arguments.of(
                        "All 3 cases are right. 1 case without an expected output ran. Submit to be judged on the hidden"
                                + " ones.",
                        judged(Verdict.AC, plus(right(3), unknown())),
                        Scope.RUN,
                        Sight.ALL),
                Arguments.of(
                        "Wrong on 1 of 41: touching ends. Expected [[1,6]], yours [[1,4],[2,6]]; first difference: length"
                                + " 1, got 2.",
                        judged(Verdict.WA, plus(right(40), wrong("touching ends"))),
                        Scope.SUBMIT,
                        Sight.ALL),
                Arguments.of(
                        "Crashed on touching ends: ArithmeticException: / by zero (line 9). The samples come first, so this"
                                + " was no attempt.",
                        judged(Verdict.RTE, List.of(ended(Verdict.RTE, "ArithmeticException: / by zero"))),
                        Scope.SUBMIT,
                        Sight.ALL),
                Arguments.of(
                        "Wrong on 1 of 41: touching ends.",
                        judged(Verdict.WA, plus(right(40), wrong("touching ends"))),
                        Scope.SUBMIT,
                        Sight.NAME),
                Arguments.of(
                        "Wrong on 1 of 41: a hidden case.",
                        judged(Verdict.WA, plus(right(40), wrong("touching ends"))),
                        Scope.SUBMIT,
                        Sight.NOTHING),
                Arguments.of(
                        "Stopped after 1 s on n = 100,000; n = 10,000 took about 40 ms; line 9 was running.",
                        judged(
                                Verdict.TLE,
                                List.of(
                                        rightOf(1_000, 2),
                                        rightOf(10_000, 40),
                                        stopped("Stopped after 1 s"),
                                        notRun())),
                        Scope.SUBMIT,
                        Sight.ALL),
                Arguments.of(
                        "Stopped: all cases together used more than 10 s, at n = 100,000; line 9 was running.",
                        judged(Verdict.TLE, List.of(stopped("Stopped: all cases together used more than 10 s"))),
                        Scope.SUBMIT,
                        Sight.ALL),
                Arguments.of(
                        "Stopped after 1 s on a hidden case; line 9 was running.",
                        judged(Verdict.TLE, List.of(stopped("Stopped after 1 s"))),
                        Scope.SUBMIT,
                        Sight.NOTHING),
                Arguments.of(
                        "Crashed on touching ends: ArithmeticException: / by zero (line 9).",
                        judged(Verdict.RTE, List.of(ended(Verdict.RTE, "ArithmeticException: / by zero"))),
                        Scope.RUN,
                        Sight.ALL),
                Arguments.of(
                        "Out of memory on n = 2: more than 256 MiB; line 9 was running.",
                        judged(Verdict.MLE, List.of(ended(Verdict.MLE, "OutOfMemoryError"))),
                        Scope.RUN,
                        Sight.ALL),
                Arguments.of(
                        "Too much output on touching ends: more than 8 MiB were printed; line 9 was running.",
                        judged(Verdict.OLE, List.of(ended(Verdict.OLE, "More than 8 MiB were printed"))),
                        Scope.RUN,
                        Sight.ALL),
                Arguments.of(
                        "Line 16: List has no method toArry. Did you mean toArray?",
                        diagnosed(Verdict.CE, "List has no method toArry. Did you mean toArray?"),
                        Scope.RUN,
                        Sight.ALL),
                Arguments.of(
                        "Line 16: A solution may not read files.",
                        diagnosed(Verdict.DENIED, "A solution may not read files."),
                        Scope.SUBMIT,
                        Sight.ALL),
                Arguments.of(
                        "Hone failed, not your code. No worker could be started. Run it again; if it fails again, restart"
                                + " Hone.",
                        new Judgement(
                                MERGE.ref(),
                                Verdict.INTERNAL,
                                CompilerName.ECJ,
                                Optional.empty(),
                                Duration.ZERO,
                                List.of(),
                                List.of(),
                                Duration.ZERO,
                                OptionalLong.empty(),
                                "No worker could be started"),
                        Scope.RUN,
                        Sight.ALL));
    }

    @ParameterizedTest
    @MethodSource("headlines")
    void saysInOneSentenceWhatBecameOfTheJudging(String words, Judgement judgement, Scope scope, Sight sight) {
        assertThat(Headline.of(judgement, MERGE, scope, _ -> sight).text()).isEqualTo(words);
    }

    @Test
    void pointsToTheLineItSpeaksOf() {
        Headline headline = Headline.of(
                judged(Verdict.RTE, List.of(ended(Verdict.RTE, "ArithmeticException"))),
                MERGE,
                Scope.RUN,
                _ -> Sight.ALL);

        assertThat(headline.line()).hasValue(9);
        assertThat(headline.tone()).isEqualTo(Headline.Tone.WRONG);
    }

    @Test
    void aFaultOfOursIsNeverRed() {
        Judgement judgement = judged(Verdict.INTERNAL, List.of(ended(Verdict.INTERNAL, "the process was ended")));

        assertThat(Headline.of(judgement, MERGE, Scope.RUN, _ -> Sight.ALL).tone())
                .isEqualTo(Headline.Tone.FAULT);
    }

    @Test
    void namesTheSizeOfALoneIntegerByItsParameter() {
        Problem steps = problem("stairs", Type.Scalar.INT, Type.Scalar.LONG);
        Case large = new Case("large", true, List.of(new Value.Whole(44)), Optional.empty(), Optional.empty());

        assertThat(CaseScale.of(large, steps.signature()).map(CaseScale::words)).contains("stairs = 44");
    }

    @Test
    void keepsLongValuesShort() {
        Value ones = new Value.Sequence(Collections.nCopies(100_000, new Value.Whole(1)));
        Case of = new Case("ones", false, List.of(ones), Optional.of(ones), Optional.empty());
        var outcome = outcome(of, Verdict.WA, Optional.of(new Value.Sequence(List.of())), "");

        String text = Headline.of(judged(Verdict.WA, List.of(outcome)), MERGE, Scope.RUN, _ -> Sight.ALL)
                .text();

        assertThat(text).hasSizeLessThan(250).contains("more");
    }

    private static Problem problem(String parameter, Type type, Type returns) {
        return new Problem(
                new ProblemRef("p", "id"),
                "t",
                "Title",
                Problem.Difficulty.EASY,
                List.of(),
                new Signature.Function(
                        "Solution",
                        "m",
                        List.of(new Signature.Parameter(parameter, type)),
                        returns,
                        OptionalInt.empty()),
                Limits.DEFAULT,
                Compare.EXACT,
                Optional.empty(),
                List.of(),
                Problem.Reveal.ON_FAILURE,
                Problem.Profile.PLAIN,
                List.of(),
                Path.of("."));
    }

    private static Judgement judged(Verdict verdict, List<CaseOutcome> cases) {
        return new Judgement(
                MERGE.ref(),
                verdict,
                CompilerName.JANINO,
                Optional.empty(),
                Duration.ZERO,
                cases,
                List.of(),
                Duration.ZERO,
                OptionalLong.empty(),
                "");
    }

    private static Judgement diagnosed(Verdict verdict, String message) {
        return new Judgement(
                MERGE.ref(),
                verdict,
                CompilerName.ECJ,
                Optional.empty(),
                Duration.ZERO,
                List.of(notRun()),
                List.of(new Diagnostic(16, 2, 6, Diagnostic.Severity.ERROR, message, "Id")),
                Duration.ZERO,
                OptionalLong.empty(),
                message);
    }

    private static List<CaseOutcome> right(int number) {
        return Collections.nCopies(number, rightOf(2, 1));
    }

    private static List<CaseOutcome> plus(List<CaseOutcome> some, CaseOutcome another) {
        var all = new ArrayList<>(some);
        all.add(another);
        return all;
    }

    private static CaseOutcome rightOf(int size, int millis) {
        Value pairs = new Value.Sequence(Collections.nCopies(size, value("[1,2]", INTS)));
        Case of = new Case("some", false, List.of(pairs), Optional.of(pairs), Optional.empty());
        return new CaseOutcome(
                of,
                Optional.of(Verdict.AC),
                Optional.of(pairs),
                Optional.empty(),
                "",
                List.of(),
                Duration.ofMillis(millis),
                0,
                "",
                0);
    }

    private static CaseOutcome unknown() {
        Case of = new Case("mine", false, List.of(value("[[1,2]]", PAIRS)), Optional.empty(), Optional.empty());
        return outcome(of, Verdict.AC, Optional.of(value("[[1,2]]", PAIRS)), "");
    }

    private static CaseOutcome wrong(String name) {
        Case of = new Case(
                name,
                true,
                List.of(value("[[1,4],[4,6]]", PAIRS)),
                Optional.of(value("[[1,6]]", PAIRS)),
                Optional.empty());
        return new CaseOutcome(
                of,
                Optional.of(Verdict.WA),
                Optional.of(value("[[1,4],[2,6]]", PAIRS)),
                Optional.of("length 1, got 2"),
                "",
                List.of(),
                Duration.ZERO,
                0,
                "",
                0);
    }

    private static CaseOutcome stopped(String message) {
        Value pairs = new Value.Sequence(Collections.nCopies(100_000, value("[1,2]", INTS)));
        Case of = new Case("many", true, List.of(pairs), Optional.of(pairs), Optional.empty());
        return outcome(of, Verdict.TLE, Optional.empty(), message);
    }

    private static CaseOutcome ended(Verdict verdict, String message) {
        Case of = new Case(
                "touching ends",
                false,
                List.of(value("[[1,4],[4,6]]", PAIRS)),
                Optional.of(value("[[1,6]]", PAIRS)),
                Optional.empty());
        return outcome(of, verdict, Optional.empty(), message);
    }

    private static CaseOutcome notRun() {
        return CaseOutcome.notRun(
                new Case("last", true, List.of(value("[]", PAIRS)), Optional.of(value("[]", PAIRS)), Optional.empty()));
    }

    private static CaseOutcome outcome(Case of, Verdict verdict, Optional<Value> actual, String message) {
        return new CaseOutcome(
                of,
                Optional.of(verdict),
                actual,
                Optional.empty(),
                message,
                List.of(new Place("Solution.inner", 0), new Place("Solution.m", 9)),
                Duration.ofMillis(1_004),
                0,
                "",
                0);
    }

    private static Value value(String json, Type type) {
        return ((ParsedValue.Good) ValueJson.read(type, json)).value();
    }
}
