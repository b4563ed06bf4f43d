package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hone.growth.Measurement;
import hone.problem.Case;
import hone.problem.Problem;
import hone.problem.Value;
import hone.task.CancelToken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Odd code is measured, or it is said why not; nothing hangs. */
@Timeout(120)
class GrowthOddTest {
    private static final int OWN_SIZE = 777;
    private static JudgeSetup setup;
    private static GrowthJudge growth;
    /** However slow the machine is, the inputs are measured. */
    private static GrowthJudge patient;

    @BeforeAll
    static void start() throws Exception {
        setup = new JudgeSetup();
        growth = new GrowthJudge(setup.compilers(), setup.workers());
        patient = new GrowthJudge(setup.compilers(), setup.workers(), Duration.ofSeconds(60));
    }

    @AfterAll
    static void stop() {
        setup.close();
    }

    private static Optional<GrowthAnswer> measure(String body) throws Exception {
        return measure(growth, body);
    }

    private static Optional<GrowthAnswer> measure(GrowthJudge growth, String body) throws Exception {
        Problem problem = setup.problem("pair-sum");
        return growth.measure(
                problem,
                "class Solution { public int[] pairSum(int[] numbers, int target) { " + body + " } }",
                List.of(),
                CancelToken.create());
    }

    @Test
    void whatCannotRunIsNotMeasured() throws Exception {
        assertThat(measure("return numbers")).isEmpty();
        assertThat(measure("System.exit(1); return numbers;")).isEmpty();
    }

    @Test
    void whatNeverEndsOrAlwaysFailsLeavesTooLittleToSay() throws Exception {
        for (String body : new String[] {
            "while (true) { try { for (;;) { target++; } } catch (Throwable e) { target = 0; } }",
            "for (;;) {}",
            "throw new IllegalStateException();",
            "return pairSum(numbers, target);",
            "java.util.List<int[]> all = new java.util.ArrayList<>(); for (;;) all.add(new int[1 << 20]);"
        }) {
            assertThat(measure(body)).hasValueSatisfying(answer -> {
                assertThat(answer.report().time()).isEmpty();
                assertThat(GrowthWords.headline(answer)).contains("Too few inputs");
            });
        }
    }

    @Test
    void chanceIsNamedAndMakesTheAnswerUnsure() throws Exception {
        assertThat(measure(
                        patient,
                        "java.util.Random r = new java.util.Random(); int s = 0; for (int n : numbers) s += r.nextInt(2);"
                                + " return new int[] {s};"))
                .hasValueSatisfying(answer -> {
                    assertThat(answer.report().doubts()).anyMatch(doubt -> doubt.contains("by chance"));
                    assertThat(answer.against()).isEqualTo(hone.growth.Standing.UNSURE);
                });
    }

    @Test
    void inputsThatCannotBeSmallerLeaveTheLargerOnesToBeMeasured() throws Exception {
        LabelledProgram program = new LabelledProgram(
                "subsets",
                Map.of(),
                List.of("int n"),
                "class Solution { public int solve(int n) { return n == 0 ? 1 : solve(n - 1) + solve(n - 1); } }");
        try (CountedWorker counted = GrowthAccuracy.counted(program, setup.compilers(), setup.workers())) {
            GrowthReport report = GrowthAccuracy.measure(
                    new GrowthExperiment(
                            counted,
                            (sizes, _) -> Optional.of(program.input(List.of(Math.max(6, sizes.getFirst())))),
                            List.of(100_000L)),
                    LabelledGrowthTest.PATIENCE);

            assertThat(GrowthAccuracy.bound(report.time())).isEqualTo("2^n");
        }
    }

    @Test
    void withoutAGeneratorTheCasesAreRunAndThePersonsOwn(@TempDir Path folder) throws Exception {
        CheckedPack pack = new CheckedPack(folder);
        Files.delete(folder.resolve("arrays/any-pair/generators/Generator.java"));
        Problem problem = pack.problem();
        Case own = new Case(
                "mine",
                false,
                List.of(Value.Sequence.ofWholes(new long[OWN_SIZE - 1]), new Value.Whole(0)),
                Optional.empty(),
                Optional.empty());

        assertThat(sizes(problem, List.of())).isNotEmpty().doesNotContain((long) OWN_SIZE);
        assertThat(sizes(problem, List.of(own))).contains((long) OWN_SIZE);
    }

    private static List<Long> sizes(Problem problem, List<Case> own) throws Exception {
        GrowthReport report = patient.measure(problem, CheckedPack.RIGHT, own, CancelToken.create())
                .orElseThrow()
                .report();
        assertThat(report.doubts())
                .anyMatch(doubt -> doubt.contains(own.isEmpty() ? "its own cases" : "its cases and your own"));
        return report.work().points().stream().map(Measurement::size).toList();
    }

    @Test
    void memoryIsThatOfTheInputsWithWhichMostIsHeld(@TempDir Path folder) throws Exception {
        CheckedPack pack = new CheckedPack(folder);
        pack.write("arrays/any-pair/generators/Generator.java", """
                import java.util.List;
                import java.util.Random;

                public class Generator {
                    public static List<String> families() {
                        return List.of("falling", "rising");
                    }

                    public static Object[] input(String family, int[] sizes, Random random) {
                        int[] numbers = new int[sizes[0]];
                        for (int i = 0; i < numbers.length; i++) {
                            numbers[i] = family.equals("rising") ? i : numbers.length - i;
                        }
                        return new Object[] {numbers, 1};
                    }
                }
                """);

        GrowthAnswer answer = patient.measure(pack.problem(), """
                        class Solution {
                            int[] any(int[] numbers, int target) {
                                Deque<Integer> open = new ArrayDeque<>();
                                for (int number : numbers) {
                                    while (!open.isEmpty() && open.peek() > number) {
                                        open.pop();
                                    }
                                    open.push(number);
                                }
                                return null;
                            }
                        }
                        """, List.of(), CancelToken.create())
                .orElseThrow();

        assertThat(answer.family()).isEqualTo("falling");
        assertThat(answer.spaceFamily()).isEqualTo("rising");
        assertThat(GrowthAccuracy.bound(answer.report().space())).isEqualTo("n");
        assertThat(GrowthWords.details(answer, Optional.empty()))
                .anyMatch(words -> words.contains("most on inputs of the kind \"rising\""));
    }

    @Test
    void itCanBeStopped() {
        CancelToken cancel = CancelToken.create();
        cancel.cancel();

        assertThatThrownBy(() -> growth.measure(
                        setup.problem("pair-sum"),
                        "class Solution { public int[] pairSum(int[] numbers, int target) { return numbers; } }",
                        List.of(),
                        cancel))
                .isInstanceOf(CancellationException.class);
    }
}
