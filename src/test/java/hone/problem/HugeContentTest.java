package hone.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files of cases as large as they may be, made to take many times their size once they are read. They are read in a process
 * with less memory than the window has: whatever they hold, its memory does not run out.
 */
class HugeContentTest {
    /** The window has 512, of which it keeps little for itself. */
    private static final String HEAP = "-Xmx384m";

    private static final long LENGTH = (64L << 20) - 100;
    private static final String TOO_MANY = "take more than 96 MiB of memory";
    private static final String TOO_LONG = "longer than 16 Mi characters";
    private static final String END = "], \"out\": 1}]";

    @TempDir
    private Path temp;

    /** A file: how it starts, what it repeats, how it ends, and what is said of it. */
    record Huge(String type, String start, String each, String end, String says) {}

    private static final List<Huge> ALL = List.of(
            new Huge("int", "[{\"in\": [", "1", END, "expected a value"),
            new Huge("int[]", "[{\"in\": [[", "1,", "1]" + END, TOO_MANY),
            new Huge("long[][]", "[{\"in\": [[", "[1],", "[]]" + END, TOO_MANY),
            new Huge("double[]", "[{\"in\": [[", "1,", "1]" + END, TOO_MANY),
            new Huge("boolean[]", "[{\"in\": [[", "true,", "true]" + END, TOO_MANY),
            new Huge("String[]", "[{\"in\": [[", "\"\",", "\"\"]" + END, TOO_MANY),
            new Huge("int[][]", "[{\"in\": [[", "[],", "[]]" + END, TOO_MANY),
            new Huge("TreeNode", "[{\"in\": [[1,", "null,", "1]" + END, TOO_MANY),
            new Huge("TreeNode", "[{\"in\": [[", "1,", "1]" + END, TOO_MANY),
            new Huge("int[]", "[", "{\"in\":[[]],\"out\":1},", "{\"in\":[[]],\"out\":1}]", TOO_MANY),
            new Huge("String", "[{\"in\": [\"", "x", "\"" + END, TOO_LONG),
            new Huge("String", "[{\"in\": [\"", "中", "\"" + END, "beyond Latin-1"),
            new Huge("String", "[{\"in\": [\"中", "x", "\"" + END, "beyond Latin-1"),
            new Huge("String", "[{\"in\": [\"", "\\\\", "\"" + END, TOO_LONG),
            new Huge("String", "[{\"in\": [\"", "x", "", TOO_LONG),
            new Huge("int", "[{\"", "x", "\": 1}]", TOO_LONG),
            new Huge("int", "[{\"in\": [1], \"out\": 1, \"explain\": \"", "x", "\"}]", TOO_LONG),
            new Huge("int", "[{\"in\": [1], \"out\": 1, \"x\": [", "[],", "[]]}]", "the sound one"),
            new Huge("int", "", " ", "[{\"in\": [1], \"out\": 1}]", "the sound one"));

    /** Reads all of them and says of each what is wrong. */
    static final class Reader {
        public static void main(String[] arguments) throws Exception {
            for (Huge huge : ALL) {
                PackFolder folder = new PackFolder(Path.of(arguments[0]));
                Problem problem = folder.problem("int", huge.type());
                write(huge, folder.root.resolve("arrays/sums/data/sample/first.json"));
                System.out.println(said(problem));
            }
        }

        private static String said(Problem problem) {
            try {
                return CaseReader.read(problem).samples().size() + " case, the sound one";
            } catch (PackException e) {
                return e.fault().describe();
            }
        }

        private static void write(Huge huge, Path file) throws IOException {
            byte[] each = huge.each().repeat(1_000).getBytes(UTF_8);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                out.write(huge.start().getBytes(UTF_8));
                for (long length = 0; length + each.length < LENGTH; length += each.length) {
                    out.write(each);
                }
                out.write(huge.end().getBytes(UTF_8));
            }
        }
    }

    @Test
    void areReadOrRefusedInBoundedMemory() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reader.class.getName(),
                        temp.resolve("pack").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said = child.inputReader(UTF_8).lines().toList();

        assertThat(child.waitFor())
                .as("after %s", said.isEmpty() ? "nothing" : said.getLast())
                .isZero();
        assertThat(said).hasSameSizeAs(ALL);
        for (int i = 0; i < said.size(); i++) {
            assertThat(said.get(i))
                    .as("%s", ALL.get(i))
                    .contains(ALL.get(i).says())
                    .hasSizeLessThan(500);
        }
    }
}
