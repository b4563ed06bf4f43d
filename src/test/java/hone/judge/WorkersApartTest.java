package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;

import hone.compile.Compilers;
import hone.sandbox.Layers;
import hone.wire.CaseInput;
import hone.wire.Frame;
import hone.wire.FrameKind;
import hone.wire.FrameReader;
import hone.wire.Load;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Looks at every byte that is sent to every worker: one that runs a submission hears of no expected output and of no pack
 * code, and one that runs a checker hears of no submission but what it returned.
 */
@Timeout(120)
class WorkersApartTest {
    /** Writes down what it is sent, and has a real worker answer. */
    private static final String RECORDER = """
            package hone.worker;

            import java.io.*;
            import java.nio.file.*;

            public class WorkerMain {
                public static void main(String[] args) throws Exception {
                    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
                    Process real = new ProcessBuilder(java, "-cp", "%s", "hone.worker.WorkerMain").start();
                    Thread answers = new Thread(() -> {
                        try {
                            real.getInputStream().transferTo(System.out);
                            System.out.flush();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
                    answers.setDaemon(true);
                    answers.start();
                    Path file = Path.of("%s", ProcessHandle.current().pid() + ".frames");
                    try (OutputStream record = Files.newOutputStream(file)) {
                        byte[] buffer = new byte[4096];
                        for (int n = System.in.read(buffer); n >= 0; n = System.in.read(buffer)) {
                            record.write(buffer, 0, n);
                            real.getOutputStream().write(buffer, 0, n);
                            real.getOutputStream().flush();
                        }
                    } finally {
                        real.destroyForcibly();
                        Runtime.getRuntime().halt(0);
                    }
                }
            }
            """;

    private static final String EXPECTED = "expected-38f1c09a";
    private static final String OF_THE_SUBMISSION = "submission-77d20b4e";
    private static final String OF_THE_CHECKER = "checker-5b1e8f63";

    @TempDir
    private Path packFolder;

    @TempDir
    private Path jar;

    @TempDir
    private Path records;

    /** What one worker was sent. */
    private record Heard(List<Load> loads, List<CaseInput> questions, String bytes) {
        static Heard in(Path file) {
            try (InputStream in = Files.newInputStream(file)) {
                List<Load> loads = new ArrayList<>();
                List<CaseInput> questions = new ArrayList<>();
                FrameReader frames = new FrameReader(in, 1 << 20);
                for (Frame frame = frames.read(); frame != null; frame = frames.read()) {
                    switch (frame.kind()) {
                        case FrameKind.LOAD -> loads.add(Load.read(frame.body()));
                        case FrameKind.CASE -> questions.add(CaseInput.read(frame.body()));
                        default -> throw new AssertionError("a frame of kind " + frame.kind());
                    }
                }
                // Texts of ASCII stand in a frame as they are.
                return new Heard(loads, questions, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean ofTheSubmission() {
            return loads.stream().anyMatch(load -> load.unit().equals("Solution"));
        }
    }

    private List<Heard> judge(String returned) throws Exception {
        FakeWorkerJar.make(jar, RECORDER.formatted(System.getProperty("hone.worker.jar"), records));
        CheckedPack pack = new CheckedPack(packFolder);
        pack.write("arrays/any-pair/problem.json", """
                {
                  "title": "Say anything", "kind": "function",
                  "signature": {"class": "Solution", "method": "say",
                    "parameters": [{"name": "text", "type": "String"}], "returns": "String"},
                  "compare": {"mode": "checker"}
                }
                """);
        String cases =
                "[{\"in\": [\"a\"], \"out\": \"%1$s\"}, {\"in\": [\"b\"], \"out\": \"%1$s\"}]".formatted(EXPECTED);
        pack.write("arrays/any-pair/data/sample/samples.json", cases);
        pack.write("arrays/any-pair/data/secret/secret.json", cases);
        pack.checker(
                "return actual.equals(expected) || actual.equals(\"also right\") ? null : \"" + OF_THE_CHECKER + "\";");
        String source = "class Solution { String mine = \"" + OF_THE_SUBMISSION + "\";"
                + " String say(String text) { return \"" + returned + "\"; } }";
        try (Compilers compilers = new Compilers();
                RunWorkers workers = RunWorkers.once(jar, Layers.NONE)) {
            Judgement judgement = pack.judge(new CaseJudge(compilers, workers), source);
            assertThat(judgement.verdict())
                    .as(judgement.toString())
                    .isEqualTo(returned.equals("also right") ? Verdict.AC : Verdict.WA);
        }
        try (Stream<Path> files = Files.list(records)) {
            return files.map(Heard::in).toList();
        }
    }

    private static void areApart(List<Heard> all) {
        List<Heard> submissions = all.stream().filter(Heard::ofTheSubmission).toList();
        List<Heard> checkers =
                all.stream().filter(heard -> !heard.ofTheSubmission()).toList();
        assertThat(submissions).isNotEmpty().allSatisfy(heard -> {
            assertThat(heard.loads()).allSatisfy(load -> assertThat(load.code()).containsOnlyKeys("Solution"));
            assertThat(heard.questions()).isNotEmpty();
            assertThat(heard.bytes()).contains(OF_THE_SUBMISSION).doesNotContain(EXPECTED, OF_THE_CHECKER);
        });
        assertThat(checkers).singleElement().satisfies(heard -> {
            assertThat(heard.loads())
                    .singleElement()
                    .satisfies(load -> assertThat(load.code()).containsOnlyKeys("Checker"));
            assertThat(heard.questions()).isNotEmpty();
            assertThat(heard.bytes()).contains(OF_THE_CHECKER, EXPECTED).doesNotContain(OF_THE_SUBMISSION);
        });
    }

    @Test
    void rightAnswers() throws Exception {
        List<Heard> all = judge("also right");
        areApart(all);
        assertThat(all)
                .hasSize(2)
                .allSatisfy(heard -> assertThat(heard.questions()).hasSize(4));
    }

    @Test
    void wrongAnswersThatAreJudgedAgain() throws Exception {
        List<Heard> all = judge("wrong");
        areApart(all);
        // Janino's classes, ECJ's, and one checker for both.
        assertThat(all).hasSize(3);
    }
}
