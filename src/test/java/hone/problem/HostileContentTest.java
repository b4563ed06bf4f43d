package hone.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hone.task.CancelToken;
import hone.task.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong inside a file breaks that one problem, with its place, in bounded memory; the pack comes in and the rest loads. */
class HostileContentTest {
    /** The window has 512 MiB for everything. */
    private static final long MOST_HEAP = 400L << 20;

    private static final String PLACE = "arrays/bad/";
    private static final String SIGNATURE = """
            "kind": "function", "signature": {"class": "Solution", "method": "go",
             "parameters": [{"name": "a", "type": "%s"}], "returns": "int"}""";

    @TempDir
    private Path temp;

    /**
     * A problem with a flaw.
     *
     * @param file the file to blame, in the problem's folder; empty for the folder
     * @param line the line to blame; 0 for none
     */
    record Bad(String name, String file, int line, String says, Supplier<RawZip> zip) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static RawZip pack() {
        return RawZip.pack("");
    }

    private static Bad problem(String name, int line, String says, Supplier<String> json) {
        return new Bad(
                name,
                "problem.json",
                line,
                says,
                () -> pack().file(PLACE + "problem.json", json.get())
                        .file(PLACE + "data/sample/one.json", "[{\"in\": [[1]], \"out\": 1}]"));
    }

    private static Bad cases(String name, String type, int line, String says, Supplier<byte[]> json) {
        return new Bad(
                name,
                "data/sample/one.json",
                line,
                says,
                () -> pack().file(PLACE + "problem.json", "{\"title\": \"Bad\", " + SIGNATURE.formatted(type) + "}")
                        .file(PLACE + "data/sample/one.json", json.get()));
    }

    private static Bad text(String name, int line, String says, byte[] statement) {
        return new Bad(
                name,
                "statement.md",
                line,
                says,
                () -> pack().file(PLACE + "problem.json", "{\"title\": \"Bad\", " + SIGNATURE.formatted("int[]") + "}")
                        .file(PLACE + "data/sample/one.json", "[{\"in\": [[1]], \"out\": 1}]")
                        .file(PLACE + "statement.md", statement));
    }

    private static String deep(String open, int depth) {
        return open.repeat(depth);
    }

    static List<Bad> all() {
        List<Bad> all = new ArrayList<>();
        String rest = SIGNATURE.formatted("int[]");
        all.add(problem("100,000 arrays deep", 1, "deep", () -> "{\"title\": " + deep("[", 100_000)));
        all.add(problem("100,000 objects deep", 1, "deep", () -> "{\"x\": " + deep("{\"a\":", 100_000)));
        all.add(problem("deep in an unknown key", 2, "deep", () -> "{\"title\": \"T\",\n\"x\": " + deep("[", 70)));
        all.add(problem("a key twice", 2, "twice", () -> "{\"title\": \"T\",\n\"title\": \"U\", " + rest + "}"));
        all.add(problem(
                "a key twice by an escape",
                2,
                "twice",
                () -> "{\"title\": \"T\",\n\"\\u0074itle\": \"U\", " + rest + "}"));
        all.add(problem("half of a pair", 1, "surrogate", () -> "{\"title\": \"\\ud800\", " + rest + "}"));
        all.add(problem("NUL", 1, "control character", () -> "{\"title\": \"a\0b\", " + rest + "}"));
        all.add(problem("a mark of byte order inside", 1, "expected", () -> "{\uFEFF\"title\": \"T\"}"));
        all.add(problem("nothing", 1, "end of the text", () -> ""));
        all.add(problem("a comment", 1, "no comments", () -> "{ // title\n" + rest + "}"));
        all.add(problem("a comma too many", 2, "expected", () -> "{\"title\": \"T\",\n}"));
        all.add(problem("more than one value", 3, "end of the text", () -> "{\"title\": \"T\",\n" + rest + "}{}"));
        all.add(problem(
                "a title that fills the file",
                1,
                "200 characters",
                () -> "{\"title\": \"" + "x".repeat(1_000_000) + "\", " + rest + "}"));
        all.add(problem("a title of two lines", 1, "one line", () -> "{\"title\": \"a\\nb\", " + rest + "}"));
        all.add(problem(
                "100,000 topics",
                3,
                "at most 50",
                () -> "{\"title\": \"T\",\n" + rest + ", \"topics\": [" + "\"t\",".repeat(100_000) + "\"t\"]}"));
        all.add(problem(
                "a name of a method that is code",
                1,
                "name of a Java method",
                () -> "{\"title\": \"T\", "
                        + rest.replace("\"go\"", "\"\\ngo(){} void x\"").replace("\n ", " \n") + "}"));
        all.add(problem(
                "a type of 5,000 dimensions",
                2,
                "200 characters",
                () -> "{\"title\": \"T\", " + SIGNATURE.formatted("int" + "[]".repeat(5_000)) + "}"));
        all.add(problem(
                "a limit of forever",
                2,
                "integer",
                () -> "{\"title\": \"T\", " + rest + ", \"limits\": {\"cpuMillis\": 1e999}}"));
        all.add(problem("an id of its own", 1, "folder", () -> "{\"id\": \"../x\", \"title\": \"T\", " + rest + "}"));
        all.add(new Bad(
                "no UTF-8",
                "problem.json",
                1,
                "0xFF",
                () -> pack().file(PLACE + "problem.json", new byte[] {'{', '"', (byte) 0xFF, '"'})));
        all.add(new Bad(
                "UTF-16",
                "problem.json",
                1,
                "0xFE",
                () -> pack().file(PLACE + "problem.json", "{}".getBytes(java.nio.charset.StandardCharsets.UTF_16))));
        all.add(new Bad(
                "2 MiB of white space",
                "problem.json",
                0,
                "1 MiB",
                () -> pack().file(PLACE + "problem.json", " ".repeat(2 << 20))));
        all.add(new Bad(
                "a folder named problem.json",
                "problem.json",
                0,
                "found a folder",
                () -> pack().file(PLACE + "problem.json/x.txt", "")));
        all.add(new Bad(
                "no problem.json", "problem.json", 0, "missing", () -> pack().file(PLACE + "statement.md", "#")));
        all.add(new Bad(
                "no sample",
                "data/sample",
                0,
                "sample",
                () -> pack().file(PLACE + "problem.json", "{\"title\": \"Bad\", " + rest + "}")
                        .file(PLACE + "data/secret/one.json", "[]")));
        all.add(cases(
                "cases 100,000 deep",
                "int[]",
                1,
                "expected",
                () -> deep("[", 100_000).getBytes(UTF_8)));
        all.add(cases(
                "cases deep in an unknown key",
                "int[]",
                2,
                "deep",
                () -> ("[{\n\"x\": " + deep("[", 100_000)).getBytes(UTF_8)));
        all.add(cases(
                "too few arguments",
                "int[]",
                2,
                "expected 1 values",
                () -> "[\n{\"in\": [], \"out\": 1}]".getBytes(UTF_8)));
        all.add(cases(
                "too many arguments",
                "int[]",
                2,
                "found more",
                () -> "[\n{\"in\": [[], 3], \"out\": 1}]".getBytes(UTF_8)));
        all.add(cases("no array of cases", "int[]", 1, "array of cases", () -> "{}".getBytes(UTF_8)));
        all.add(cases(
                "half of a pair in a string",
                "String",
                1,
                "surrogate",
                () -> "[{\"in\": [\"\\udc00\"], \"out\": 1}]".getBytes(UTF_8)));
        all.add(cases("no UTF-8 in a case", "String", 2, "0xC3", HostileContentTest::notUtf8));
        all.add(text("a statement of 2 MiB", 0, "1 MiB", "x".repeat(2 << 20).getBytes(UTF_8)));
        all.add(text("a statement that is not UTF-8", 2, "0x80", new byte[] {'#', '\n', (byte) 0x80}));
        return all;
    }

    private static byte[] notUtf8() {
        byte[] json = "[{\"in\":\n [\"éx\"], \"out\": 1}]".getBytes(UTF_8);
        json[12] = 'x';
        return json;
    }

    @ParameterizedTest
    @MethodSource("all")
    void breaksItsOneProblemAndSaysWhere(Bad bad) throws PackException {
        Path zip = bad.zip().get().writeTo(temp.resolve("bad.zip"));
        HeapPeak heap = HeapPeak.start();

        try (StagedPack staged = StagedPack.temporary(zip, CancelToken.create(), Progress.NONE)) {
            List<ProblemEntry> problems = staged.pack().problems();
            assertThat(problems).extracting(entry -> entry.ref().id()).containsExactly("bad", "sums");
            Fault fault = fault(problems.getFirst()).orElseThrow(() -> new AssertionError("it is sound"));
            assertThat(fault.describe()).contains(bad.says());
            assertThat(fault.file()).contains(PLACE + bad.file());
            if (bad.line() > 0) {
                assertThat(fault.line()).hasValue(bad.line());
            } else {
                assertThat(fault.line()).isEmpty();
            }
            assertThat(fault.message()).hasSizeLessThan(400);
            assertThat(fault(problems.get(1))).isEmpty();
        }
        assertThat(heap.grown()).isLessThan(MOST_HEAP);
    }

    /** What a person is told who opens the problem. */
    private static Optional<Fault> fault(ProblemEntry entry) {
        return switch (entry) {
            case BrokenProblem broken -> Optional.of(broken.fault());
            case Problem problem -> {
                try {
                    ProblemText.statement(problem);
                    ProblemText.editorial(problem);
                    CaseReader.read(problem);
                    yield Optional.empty();
                } catch (PackException e) {
                    yield Optional.of(e.fault());
                }
            }
        };
    }

    @Test
    void oneMarkOfByteOrderIsNoFault() throws PackException {
        Path zip = new RawZip()
                .file("pack.json", "\uFEFF" + PackFolder.PACK)
                .file("arrays/sums/problem.json", "\uFEFF" + PackFolder.PROBLEM)
                .file("arrays/sums/data/sample/first.json", "\uFEFF" + PackFolder.SAMPLES)
                .writeTo(temp.resolve("marked.zip"));
        try (StagedPack staged = StagedPack.temporary(zip, CancelToken.create(), Progress.NONE)) {
            assertThat(fault(staged.pack().problems().getFirst())).isEmpty();
        }
    }

    @Test
    void namesOfFoldersThatAreNoIdsAreBrokenOneByOne() throws PackException {
        PackFolder folder = new PackFolder(temp.resolve("odd"));
        for (String id : List.of("Sums", "sums two", "aux", "sum_s", "sümme", "x".repeat(101))) {
            folder.write("odd/" + id + "/problem.json", PackFolder.PROBLEM);
            folder.write("odd/" + id + "/data/sample/first.json", PackFolder.SAMPLES);
        }
        assertThat(folder.read().problems())
                .filteredOn(BrokenProblem.class::isInstance)
                .hasSize(6)
                .allSatisfy(entry ->
                        assertThat(((BrokenProblem) entry).fault().message()).contains("lower-case"));
    }

    @Test
    void topicsAndProblemsThatAreFilesAreLeftAlone() throws PackException {
        Path zip = pack().file("graphs.json", "{}")
                .file("arrays/notes.md", "#")
                .file("arrays/pictures/map.png", "1")
                .file("README.md", "#")
                .writeTo(temp.resolve("files.zip"));
        try (StagedPack staged = StagedPack.temporary(zip, CancelToken.create(), Progress.NONE)) {
            assertThat(staged.pack().problems()).hasSize(1);
            assertThat(staged.pack().warnings())
                    .singleElement()
                    .matches(odd -> odd.describe().contains("arrays/pictures"));
        }
    }

    @Test
    void twoProblemsOfOneIdAreOneAndABrokenOne() throws PackException {
        Path zip = pack().file("graphs/sums/problem.json", PackFolder.PROBLEM)
                .file("graphs/sums/data/sample/first.json", PackFolder.SAMPLES)
                .writeTo(temp.resolve("twice.zip"));
        try (StagedPack staged = StagedPack.temporary(zip, CancelToken.create(), Progress.NONE)) {
            assertThat(staged.pack().problems())
                    .hasSize(2)
                    .filteredOn(BrokenProblem.class::isInstance)
                    .hasSize(1);
        }
    }

    @Test
    void tenThousandProblemsLoadInBoundedMemory() throws PackException {
        RawZip zip = new RawZip().file("pack.json", PackFolder.PACK);
        for (int i = 0; i < 10_000; i++) {
            zip.file("t" + i % 50 + "/p" + i + "/problem.json", PackFolder.PROBLEM)
                    .file("t" + i % 50 + "/p" + i + "/data/sample/first.json", PackFolder.SAMPLES);
        }
        Path file = zip.writeTo(temp.resolve("many.zip"));
        HeapPeak heap = HeapPeak.start();
        try (StagedPack staged = StagedPack.temporary(file, CancelToken.create(), Progress.NONE)) {
            assertThat(staged.pack().problems()).hasSize(10_000).allMatch(Problem.class::isInstance);
            // What is made and dropped on the way is as much as the collector lets it be.
            assertThat(heap.kept()).isLessThan(MOST_HEAP);
        }
    }
}
