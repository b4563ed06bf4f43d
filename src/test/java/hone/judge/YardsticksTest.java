package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.PackReader;
import hone.problem.Problem;
import hone.task.CancelToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a problem without a generator offers to compare work on: its own cases. */
@Timeout(120)
class YardsticksTest {
    private static final String SMALL = "[{\"name\": \"small\", \"in\": [" + ones(4) + "], \"out\": 4}]";
    private static final String SUM = solution("for (int each : numbers) { sum += each; }");
    private static final String SUM_TWICE =
            solution("for (int each : numbers) { sum += each; } for (int each : numbers) { sum += each; } sum /= 2;");
    private static final String SQUARE = solution(
            "for (int i = 0; i < numbers.length; i++) { for (int k = 0; k <= i; k++) { sum += k == i ? numbers[k] : 0; } }");
    /** Comes to an end on a handful of numbers alone. */
    private static final String ALL_SUBSETS = solution("""
            int dead = 0;
            for (long set = 0; set < 1L << numbers.length; set++) {
                for (int i = 0; i < numbers.length; i++) { dead += (int) (set >> i & 1); }
            }
            for (int each : numbers) { sum += each; }
            """);

    private static JudgeSetup setup;

    @TempDir
    private Path folder;

    private WorkJudge judge;

    @BeforeAll
    static void start() throws Exception {
        setup = new JudgeSetup();
    }

    @AfterAll
    static void stop() {
        setup.close();
    }

    @BeforeEach
    void aPackWithoutGenerator() throws IOException {
        judge = new WorkJudge(setup.compilers(), setup.workers());
        write(
                "../../pack.json",
                "{\"format\": 1, \"id\": \"t\", \"title\": \"T\", \"version\": \"1\", \"licence\": \"Apache-2.0\"}");
        write("problem.json", """
                {"title": "Total", "kind": "function", "difficulty": "easy", "topics": ["arrays"],
                 "signature": {"class": "Solution", "method": "total",
                               "parameters": [{"name": "numbers", "type": "int[]"}], "returns": "int"},
                 "growth": {"sizes": ["n"], "max": [100000], "time": "n"}}
                """);
        write("statement.md", "Their total.");
        write("data/sample/a.json", SMALL);
        accepted("Reference", SUM);
    }

    private static String solution(String body) {
        return "class Solution { int total(int[] numbers) { int sum = 0; " + body + " return sum; } }";
    }

    private static String ones(int count) {
        return IntStream.range(0, count).mapToObj(_ -> "1").collect(Collectors.joining(", ", "[", "]"));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("arrays/total").resolve(file).normalize();
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void accepted(String name, String source) throws IOException {
        write("submissions/accepted/" + name + ".java", source);
    }

    private void slow(String name, String source) throws IOException {
        write("submissions/time_limit_exceeded/" + name + ".java", source);
    }

    private void secret(int... sizes) throws IOException {
        write(
                "data/secret/b.json",
                IntStream.of(sizes)
                        .mapToObj(size -> "{\"in\": [" + ones(size) + "], \"out\": " + size + "}")
                        .collect(Collectors.joining(",\n", "[", "]")));
    }

    private Optional<WorkComparison> compare(String source) throws Exception {
        Problem problem = (Problem) PackReader.read(folder).problems().getFirst();
        return judge.compare(problem, source, CancelToken.create());
    }

    @Test
    void aShownCaseIsNamed() throws Exception {
        slow("Square", SQUARE);

        WorkComparison found = compare(SUM).orElseThrow();

        assertThat(found.input()).isEqualTo("the case small");
        assertThat(found.work()).isEqualTo(found.best());
        assertThat(found.bruteForce().orElseThrow()).isGreaterThan(found.best());
    }

    @Test
    void ofTheHiddenOnesTheLargestThatAllFinishIsTakenAndNotNamed() throws Exception {
        secret(6, 40, 10);
        slow("AllSubsets", ALL_SUBSETS);
        slow("Square", SQUARE);
        long onTen = compare(SUM).orElseThrow().best();
        secret(6, 40);
        long onSix = compare(SUM).orElseThrow().best();
        write("data/secret/b.json", "[]");
        write("data/sample/a.json", SMALL.replace(ones(4), ones(10)).replace("4}", "10}"));

        assertThat(onTen).isGreaterThan(onSix);
        assertThat(compare(SUM).orElseThrow().best()).isEqualTo(onTen);
        secret(6, 40, 12);
        assertThat(compare(SUM).orElseThrow().sentence())
                .startsWith("On the largest case that all of them finish it does about as much work as");
    }

    @Test
    void howeverManyAreTooLargeTheLargestThatAllFinishIsFound() throws Exception {
        secret(6, 40, 41, 42, 10, 43, 44, 45, 46, 47, 48, 49);
        slow("AllSubsets", ALL_SUBSETS);
        long amongMany = compare(SUM).orElseThrow().best();
        secret(6, 10);

        assertThat(amongMany).isEqualTo(compare(SUM).orElseThrow().best());
    }

    @Test
    void theBestIsTheLeastOfTheAcceptedAndBruteForceTheMostOfTheSlow() throws Exception {
        secret(200);
        accepted("Twice", SUM_TWICE);
        WorkComparison withoutSlow = compare(SUM_TWICE).orElseThrow();
        slow("Square", SQUARE);
        slow("NotSoSlow", SUM_TWICE);
        WorkComparison withSlow = compare(SQUARE).orElseThrow();

        assertThat(withoutSlow.bruteForce()).isEmpty();
        assertThat(withoutSlow.work()).isGreaterThan(withoutSlow.best());
        assertThat(withSlow.best()).isEqualTo(withoutSlow.best());
        assertThat(withSlow.bruteForce()).hasValue(withSlow.work());
    }

    @Test
    void whereNoCaseIsFinishedByAllThereIsNothingToCompare() throws Exception {
        write("data/sample/a.json", SMALL.replace(ones(4), ones(40)).replace("4}", "40}"));
        slow("AllSubsets", ALL_SUBSETS);

        assertThat(compare(SUM)).isEmpty();
    }

    @Test
    void whereNothingIsAcceptedThereIsNothingToCompare() throws Exception {
        Files.delete(folder.resolve("arrays/total/submissions/accepted/Reference.java"));
        slow("Square", SQUARE);

        assertThat(compare(SUM)).isEmpty();
    }

    @Test
    void whatDoesNotCompileIsPassedOver() throws Exception {
        accepted("Broken", "class Solution {");

        assertThat(compare(SUM).orElseThrow().work()).isPositive();
        assertThat(compare("class Solution {")).isEmpty();
    }
}
