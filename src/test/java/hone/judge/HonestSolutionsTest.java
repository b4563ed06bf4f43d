package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;

import hone.compile.CompileResult;
import hone.compile.CompilerName;
import hone.judge.HonestSolutions.Honest;
import hone.problem.Problem;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What people honestly write is never denied, and is accepted. */
class HonestSolutionsTest {
    private static final int PARTS = 10;
    private static final Pattern NAME = Pattern.compile("\\d\\d-[a-z0-9-]+\\.java");
    private static final Pattern FIRST_LINE = Pattern.compile("// style: \\S.*\\S");

    private static JudgeSetup setup;
    private static List<Honest> all;

    @BeforeAll
    static void start() throws Exception {
        setup = JudgeSetup.confined();
        all = HonestSolutions.all();
    }

    @AfterAll
    static void stop() {
        setup.close();
    }

    /** The first twelve problems use every type and every way to compare; the others bring solutions of their own. */
    @Test
    void thereAreEnoughOfThemForTwelveProblems() {
        Map<String, Long> byProblem =
                all.stream().collect(Collectors.groupingBy(Honest::problemId, TreeMap::new, Collectors.counting()));

        assertThat(all).hasSizeGreaterThanOrEqualTo(300);
        assertThat(setup.problems().stream().map(problem -> problem.ref().id())).containsAll(byProblem.keySet());
        assertThat(byProblem)
                .hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy((_, count) -> assertThat(count).isGreaterThanOrEqualTo(20));
    }

    @Test
    void everyOneNamesItsStyleAndNoTwoAreTheSame() {
        assertThat(all).allSatisfy(honest -> {
            assertThat(honest.name()).matches(NAME);
            assertThat(honest.source().lines().findFirst().orElse("")).matches(FIRST_LINE);
        });
        assertThat(all.stream().map(honest -> honest.source().replaceAll("//.*|\\s", "")))
                .doesNotHaveDuplicates();
    }

    @Test
    void noneIsDenied() throws Exception {
        List<String> denied = new ArrayList<>();
        Map<CompilerName, Integer> takenFrom = new EnumMap<>(CompilerName.class);
        for (Honest honest : all) {
            Problem problem = setup.problem(honest.problemId());
            switch (HonestSolutions.compile(setup.compilers(), problem, honest)) {
                case CompileResult.Rejected(var diagnostics) ->
                    denied.add(honest + " does not compile: " + diagnostics);
                case CompileResult.Compiled compiled -> {
                    takenFrom.merge(compiled.by(), 1, Integer::sum);
                    HonestSolutions.denials(compiled).forEach(denial -> denied.add(honest + " " + denial));
                }
            }
        }

        assertThat(denied).isEmpty();
        assertThat(takenFrom).allSatisfy((_, count) -> assertThat(count).isGreaterThan(20));
    }

    /** A tenth of them a day; {@code -Dhone.honest.part} asks for {@code all} or for a part from 0 to 9. */
    @TestFactory
    Stream<DynamicTest> everyOneIsAccepted() {
        String today = Integer.toString(LocalDate.now(ZoneOffset.UTC).getDayOfYear() % PARTS);
        String part = System.getProperty("hone.honest.part", today);
        return IntStream.range(0, all.size())
                .filter(i -> part.equals("all") || i % PARTS == Integer.parseInt(part))
                .mapToObj(all::get)
                .map(honest -> DynamicTest.dynamicTest(honest.toString(), () -> isAccepted(honest)));
    }

    private static void isAccepted(Honest honest) throws Exception {
        Judgement judgement = setup.judge(setup.problem(honest.problemId()), honest.source());

        assertThat(judgement.verdict())
                .as(() -> judgement.diagnostics() + " " + judgement.message()
                        + judgement.failing().map(c -> c.of().name() + " " + c.message() + " " + c.difference()))
                .isEqualTo(Verdict.AC);
    }
}
