package hone.judge;

import static hone.sandbox.Processes.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import hone.compile.Compilers;
import hone.sandbox.Processes;
import hone.task.CancelToken;
import hone.task.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A worker that has been taken over says what it likes; none of it is an answer, and none of it is believed. */
@Timeout(120)
class OddWorkerTest {
    /** Greets as it should, takes the submission, then misbehaves. */
    private static final String WORKER = """
            package hone.worker;

            import java.io.*;

            public class WorkerMain {
                static final DataInputStream IN = new DataInputStream(System.in);
                static final DataOutputStream OUT = new DataOutputStream(System.out);

                /** The first number of a frame, as it stands there. */
                static byte[] take() throws IOException {
                    IN.readByte();
                    byte[] body = IN.readNBytes(IN.readInt());
                    int length = 1;
                    while (body[length - 1] < 0) {
                        length++;
                    }
                    return java.util.Arrays.copyOf(body, length);
                }

                static void send(int kind, int... body) throws IOException {
                    ByteArrayOutputStream frame = new ByteArrayOutputStream();
                    DataOutputStream out = new DataOutputStream(frame);
                    out.writeByte(kind);
                    out.writeInt(body.length);
                    for (int b : body) {
                        out.writeByte(b);
                    }
                    OUT.write(frame.toByteArray());
                    OUT.flush();
                }

                /** RETURNED, a value of two bytes, no error, no message, no places, figures, no output, no threads, nothing counted. */
                static void result(byte[] number, int tag, int value) throws IOException {
                    int[] rest = {0, 2, tag, value, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
                    int[] body = new int[number.length + rest.length];
                    for (int i = 0; i < body.length; i++) {
                        body[i] = i < number.length ? number[i] : rest[i - number.length];
                    }
                    send(67, body);
                }

                public static void main(String[] args) throws Exception {
                    send(65, 1);
                    take();
                    send(66);
                    %s
                    Thread.sleep(600_000);
                }
            }
            """;

    private static Compilers compilers;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        compilers = new Compilers();
    }

    @AfterAll
    static void stop() {
        compilers.close();
    }

    @ParameterizedTest
    @CsvSource({
        // What the real one would send, so that the others are odd for the reason they give.
        "'result(take(), 3, 0); result(take(), 3, 2);', 2, AC, ''",
        "'result(take(), 3, 2);', 1, WA, ''",
        "'byte[] n = take(); result(n, 3, 0); result(n, 3, 2);', 2, RTE, may stand",
        "'result(new byte[] {2}, 3, 0);', 1, RTE, may stand",
        "'take(); result(new byte[] {2}, 3, 0);', 1, RTE, a result for another case",
        "'take(); send(68);', 1, RTE, a frame of kind 68",
        "'take(); send(200, 1, 2, 3);', 1, RTE, a frame of kind 200",
        "'take(); send(67);', 1, RTE, ends too early",
        "'result(take(), 99, 0);', 1, RTE, unknown value tag 99",
        "'result(take(), 6, 100);', 1, RTE, a count of 100",
        "'take(); OUT.write(new byte[] {67, 127, 127, 127, 127}); OUT.flush();', 1, RTE, at most",
        "'byte[] n = take(); while (n != null) send(68);', 1, RTE, may stand",
        "'take(); OUT.close(); System.out.close();', 1, RTE, closed its output",
        "'take(); Runtime.getRuntime().halt(0);', 1, RTE, exit code 0"
    })
    void nothingOddIsAnAnswer(String behaviour, int cases, Verdict verdict, String words) throws Exception {
        Path source = folder.resolve("WorkerMain.java");
        Files.writeString(source, WORKER.formatted(behaviour));
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-nowarn", "-d", folder.toString(), source.toString()))
                .isZero();
        Judgement judgement;
        try (RunWorkers workers = RunWorkers.once(folder, hone.sandbox.Layers.NONE)) {
            judgement = new CaseJudge(compilers, workers)
                    .judge(
                            new Submission(
                                    Asked.limited(Asked.returning("int", "int"), Duration.ofSeconds(20), 32),
                                    // Not for Janino, as what is doubtful on its classes runs again.
                                    "class Solution { int go(int n) { Runnable r = () -> {}; return n; } }",
                                    Asked.numbers(cases)),
                            CancelToken.create(),
                            Progress.NONE);
        }
        assertThat(judgement.verdict()).as(judgement.toString()).isEqualTo(verdict);
        if (!words.isEmpty()) {
            assertThat(judgement.failing().orElseThrow().message()).contains(words);
        }
        eventually("no worker is left beside the compilers'", () -> Processes.descendants() == 1);
    }
}
