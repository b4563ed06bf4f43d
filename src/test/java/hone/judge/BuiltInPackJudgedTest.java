package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import hone.compile.CompilerName;
import hone.problem.Compare;
import hone.problem.Problem;
import hone.problem.Signature;
import hone.problem.Type;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every submission of the built-in pack gets the verdict that its folder is named after. What it gets by ECJ is for the check of the
 * pack to say; here the window's judge is asked, which tries Janino first. It would take minutes for all of them, so those of two or
 * three problems are judged each day; with {@code -Dhone.pack=all} all of them are, with {@code -Dhone.pack=id,id} those.
 */
class BuiltInPackJudgedTest {
    private static final Map<String, Verdict> FOLDERS = Map.of(
            "accepted", Verdict.AC,
            "wrong_answer", Verdict.WA,
            "time_limit_exceeded", Verdict.TLE,
            "run_time_error", Verdict.RTE);

    private static final int PARTS = 40;

    private static JudgeSetup setup;
    private static final Set<String> ACCEPTED_BY_JANINO = ConcurrentHashMap.newKeySet();

    @BeforeAll
    static void start() throws Exception {
        setup = JudgeSetup.confined();
    }

    @AfterAll
    static void stop() {
        setup.close();
    }

    @TestFactory
    Stream<DynamicContainer> everySubmissionGetsTheVerdictOfItsFolder() {
        return today(setup.problems()).stream()
                .map(problem -> dynamicContainer(problem.ref().id(), tests(problem)));
    }

    private static List<Problem> today(List<Problem> all) {
        String wanted = System.getProperty("hone.pack", "");
        if (wanted.equals("all")) {
            return all;
        }
        if (!wanted.isEmpty()) {
            List<String> ids = List.of(wanted.split(","));
            return all.stream()
                    .filter(problem -> ids.contains(problem.ref().id()))
                    .toList();
        }
        int part = (int) (LocalDate.now(ZoneOffset.UTC).toEpochDay() % PARTS);
        return IntStream.range(0, all.size())
                .filter(i -> i % PARTS == part)
                .mapToObj(all::get)
                .toList();
    }

    private static List<DynamicTest> tests(Problem problem) {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path folder : list(problem.folder().resolve("submissions"))) {
            String name = folder.getFileName().toString();
            assertThat(FOLDERS).as("folders of submissions").containsKey(name);
            for (Path file : list(folder)) {
                tests.add(dynamicTest(
                        name + "/" + file.getFileName(),
                        () -> check(problem, file, FOLDERS.getOrDefault(name, Verdict.AC))));
            }
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(3);
        tests.add(dynamicTest(
                "one that is accepted runs on Janino's classes",
                () -> assertThat(ACCEPTED_BY_JANINO).contains(problem.ref().id())));
        return tests;
    }

    private static void check(Problem problem, Path file, Verdict expected) throws Exception {
        Judgement judgement = setup.judge(problem, Files.readString(file));
        assertThat(judgement.verdict())
                .as(() -> judgement.diagnostics() + " " + judgement.message()
                        + judgement.failing().map(c -> c.of().name() + " " + c.message() + " " + c.difference()))
                .isEqualTo(expected);
        if (expected == Verdict.AC && judgement.compiler() == CompilerName.JANINO) {
            ACCEPTED_BY_JANINO.add(problem.ref().id());
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thePackCoversEveryTypeAndEveryWayToCompare() {
        Set<String> types = new HashSet<>();
        Set<String> ways = new HashSet<>();
        for (Problem problem : setup.problems()) {
            Signature signature = problem.signature();
            signature.parameters().forEach(parameter -> collect(parameter.type(), types, 0));
            if (signature instanceof Signature.Function function) {
                collect(function.returns(), types, 0);
            }
            Compare compare = problem.compare();
            ways.add(compare.mode().name().toLowerCase(Locale.ROOT));
            compare.levels().forEach(level -> ways.add("level " + level));
            if (compare.absolute() != Compare.DEFAULT_TOLERANCE) {
                ways.add("tolerance");
            }
        }
        Set<String> all = new HashSet<>(Set.of("void", "array 1", "array 2", "array 3", "list 1", "list 2"));
        for (Type.Scalar scalar : Type.Scalar.values()) {
            all.add(scalar.javaName());
        }
        for (Type.Structure structure : Type.Structure.values()) {
            all.add(structure.javaName());
        }
        assertThat(types).containsAll(all);
        assertThat(ways).contains("exact", "unordered", "level 0", "level 1", "tolerance");
    }

    private static void collect(Type type, Set<String> into, int depth) {
        switch (type) {
            case Type.ArrayOf(var element) -> {
                into.add("array " + (depth + 1));
                collect(element, into, depth + 1);
            }
            case Type.ListOf(var element) -> {
                into.add("list " + (depth + 1));
                collect(element, into, depth + 1);
            }
            case Type.Scalar _, Type.Structure _, Type.Mixed _, Type.Nothing _ -> into.add(type.javaName());
        }
    }
}
