package hone.judge;

import static hone.sandbox.Processes.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hone.compile.Compilers;
import hone.instrument.AllowList;
import hone.problem.PackException;
import hone.problem.Problem;
import hone.problem.Value;
import hone.sandbox.Layers;
import hone.sandbox.Processes;
import hone.task.CancelToken;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A worker that pack code has taken over says what it likes; none of it is an answer, and none of it is believed. */
@Timeout(120)
class OddPackWorkerTest {
    /** Greets as it should, takes the code, then misbehaves. */
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

                static void send(int kind, byte... body) throws IOException {
                    OUT.writeByte(kind);
                    OUT.writeInt(body.length);
                    OUT.write(body);
                    OUT.flush();
                }

                static void number(ByteArrayOutputStream out, int value) {
                    int rest = value;
                    while (rest > 127) {
                        out.write(rest & 127 | 128);
                        rest >>>= 7;
                    }
                    out.write(rest);
                }

                static void text(ByteArrayOutputStream out, String text) {
                    number(out, text.length());
                    text.chars().forEach(out::write);
                }

                static void ended(byte[] ticket, int ending, byte[] value, String error, String message)
                        throws IOException {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    out.writeBytes(ticket);
                    out.write(ending);
                    number(out, value.length);
                    out.writeBytes(value);
                    text(out, error);
                    text(out, message);
                    // No places, figures, no output, no threads, nothing counted.
                    out.writeBytes(new byte[11]);
                    send(67, out.toByteArray());
                }

                /** RETURNED. */
                static void result(byte[] ticket, int... value) throws IOException {
                    byte[] bytes = new byte[value.length];
                    for (int i = 0; i < value.length; i++) {
                        bytes[i] = (byte) value[i];
                    }
                    ended(ticket, 0, bytes, "", "");
                }

                /** A sequence in a sequence, and so on. */
                static int[] deep(int levels) {
                    int[] value = new int[2 * levels + 1];
                    for (int i = 0; i < levels; i++) {
                        value[2 * i] = 6;
                        value[2 * i + 1] = 1;
                    }
                    return value;
                }

                public static void main(String[] args) throws Exception {
                    send(65, (byte) 2);
                    take();
                    send(66);
                    %s
                    Thread.sleep(600_000);
                }
            }
            """;

    private static Compilers compilers;

    private static RunWorkers workers;
    private static PackCodes codes;
    private static Problem problem;

    /** Stands for the worker's jar; what is in it changes with every test. */
    @TempDir
    private static Path jar;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() throws Exception {
        compilers = new Compilers();
        workers = RunWorkers.once(jar, Layers.NONE);
        codes = new PackCodes(compilers, workers, AllowList::check, Duration.ofSeconds(20));
        problem = new CheckedPack(folder).problem();
    }

    @AfterAll
    static void stop() {
        compilers.close();
        workers.close();
    }

    /** Something that asks pack code. */
    private interface Question {
        Object ask(PackCode code) throws Exception;
    }

    private void ask(String behaviour, String words, Question question) throws Exception {
        FakeWorkerJar.make(jar, WORKER.formatted(behaviour));
        try (PackCode code = codes.of(problem, CancelToken.create())) {
            if (words.startsWith("= ")) {
                assertThat(question.ask(code)).hasToString(words.substring(2));
            } else {
                assertThatThrownBy(() -> question.ask(code))
                        .isInstanceOf(PackException.class)
                        .hasMessageContaining(words)
                        .satisfies(
                                e -> assertThat(String.valueOf(e.getMessage()).length())
                                        .isLessThanOrEqualTo(2_000))
                        .satisfies(e -> assertThat(
                                        ((PackException) e).fault().file().orElseThrow())
                                .startsWith("arrays/any-pair/"));
            }
        }
        eventually("no worker is left", () -> Processes.descendants() == 0);
    }

    @ParameterizedTest
    @CsvSource({
        // What the real one would send, so that the others are odd for the reason they give.
        "'result(take(), 0);', = Optional.empty",
        "'result(take(), 5, 2, 110, 111);', = Optional[no]",
        "'ended(take(), 1, new byte[0], \"a.b.MyException\", \"why\");', MyException: why",
        "'ended(take(), 1, new byte[0], \"E\", \"x\".repeat(500_000));', a text of 500000 characters",
        "'ended(take(), 1, new byte[0], \"y\".repeat(500_000), \"\");', a text of 500000 characters",
        "'ended(take(), 4, new byte[0], \"\", \"z\".repeat(500_000));', a text of 500000 characters",
        "'result(take(), 3, 2);', something else than a String",
        "'result(take(), 1);', something else than a String",
        "'result(take(), 6, 1, 5, 0);', something else than a String",
        "'result(take(), 7, 100);', a count of 100",
        "'result(take(), 5, 100);', a count of 100",
        "'result(take(), 5, 1, 255, 255, 127);', not a UTF-16 unit",
        "'result(take(), 99);', unknown value tag 99",
        "'result(take());', ends too early",
        "'result(take(), 0, 0);', too many",
        "'result(take(), deep(200));', nests deeper",
        "'byte[] n = take(); result(n, 0); result(n, 5, 1, 120);', = Optional.empty",
        "'result(new byte[] {2}, 0);', may stand",
        "'take(); result(new byte[] {2}, 0);', a result for another case",
        "'take(); send(65, (byte) 2);', a frame of kind 65",
        "'take(); send(66);', a frame of kind 66",
        "'take(); send(68);', a frame of kind 68",
        "'take(); send(69);', a frame of kind 69",
        "'take(); send(200, (byte) 1);', a frame of kind 200",
        "'take(); send(67);', ends too early",
        "'ended(take(), 99, new byte[0], \"\", \"\");', unknown ending 99",
        "'take(); OUT.write(new byte[] {67, 127, 127, 127, 127}); OUT.flush();', at most",
        // Two MiB are more than any answer in words.
        "'take(); send(67, new byte[(2 << 20) + 1]);', at most",
        "'byte[] n = take(); while (n != null) send(68);', may stand",
        "'take(); OUT.close(); System.out.close();', closed its output",
        "'take(); Runtime.getRuntime().halt(0);', exit code 0",
        "'take(); Runtime.getRuntime().halt(3);', out of memory",
        "'take(); Runtime.getRuntime().halt(90);', exit code 90",
        "'take(); Runtime.getRuntime().halt(137);', ended from outside"
    })
    void nothingOddIsAChecker(String behaviour, String words) throws Exception {
        Value pair = Value.Sequence.ofWholes(0, 1);
        ask(
                behaviour,
                words,
                code -> code.check(List.of(Value.Sequence.ofWholes(1, 2), new Value.Whole(3)), pair, pair));
    }

    @ParameterizedTest
    @CsvSource({
        "'result(take(), 6, 1, 5, 1, 97);', = [a]",
        "'result(take(), 0);', '1 to 100 families, not 0'",
        "'result(take(), 6, 0);', '1 to 100 families, not 0'",
        "'result(take(), 5, 1, 97);', '1 to 100 families, not 0'",
        "'result(take(), 6, 1, 3, 2);', name each family",
        "'result(take(), 6, 1, 5, 0);', name each family",
        "'result(take(), 6, 1, 5, 1, 10);', name each family",
        "'result(take(), 6, 2, 5, 1, 97, 5, 1, 97);', twice",
        "'result(take(), 7, 1, 2);', name each family"
    })
    void nothingOddIsAFamily(String behaviour, String words) throws Exception {
        ask(behaviour, words, PackCode::families);
    }

    @ParameterizedTest
    @CsvSource({
        "'result(take(), 6, 2, 7, 2, 2, 4, 3, 6);', '= [Sequence[items=[Whole[value=1], Whole[value=2]]], Whole[value=3]]'",
        "'result(take(), 0);', an array of one value a parameter",
        "'result(take(), 6, 1, 7, 0);', an array of one value a parameter",
        "'result(take(), 6, 3, 7, 0, 3, 0, 3, 0);', an array of one value a parameter",
        "'result(take(), 6, 2, 0, 3, 0);', 'the numbers of input() is no int[]: expected int[], found nothing (null)'",
        "'result(take(), 6, 2, 6, 1, 0, 3, 0);', 'no int[]: [0]: expected int, found nothing (null)'",
        "'result(take(), 6, 2, 6, 1, 5, 0, 3, 0);', 'no int[]: [0]: expected int, found something else'",
        "'result(take(), 6, 2, 7, 1, 128, 128, 128, 128, 32, 3, 0);', 'no int[]: [0]: expected int, found something else'",
        "'result(take(), 6, 2, 7, 0, 1);', 'the target of input() is no int: expected int, found something else'",
        "'result(take(), deep(200));', nests deeper",
        // Four million truth values are four MiB as sent and far more in memory.
        "'byte[] v = new byte[4_000_005]; v[0] = 6; v[1] = (byte) 128; v[2] = (byte) 146; v[3] = (byte) 244; v[4] = 1;"
                + " ended(take(), 0, v, \"\", \"\");', takes too much memory",
        "'take(); OUT.write(new byte[] {67, 4, 16, 0, 1}); OUT.flush();', at most"
    })
    void nothingOddIsAnInput(String behaviour, String words) throws Exception {
        ask(behaviour, words, code -> code.generate("random", List.of(2), 1));
    }
}
