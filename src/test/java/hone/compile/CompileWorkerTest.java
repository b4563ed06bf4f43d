package hone.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hone.sandbox.Processes;
import hone.sandbox.WorkerCommand;
import hone.sandbox.WorkerProcess;
import hone.task.CancelToken;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class CompileWorkerTest {
    private static final CompileWorker.Patience SHORT =
            new CompileWorker.Patience(Duration.ofMillis(1500), Duration.ofSeconds(30), Duration.ofMillis(500));
    private static final String SOURCE = "class Solution { Runnable r = () -> {}; }";

    /** Ways in which a worker can go wrong; each is a main program of its own. */
    static final class Odd {
        public static void main(String[] args) throws Exception {
            System.in.read();
            switch (args[0]) {
                case "hang" -> new CountDownLatch(1).await();
                case "spin" -> {
                    while (System.in.available() >= 0) {
                        Thread.onSpinWait();
                    }
                }
                case "babble" -> {
                    System.out.write("neither here nor there, and much of it".getBytes("UTF-8"));
                    System.out.flush();
                    new CountDownLatch(1).await();
                }
                case "other frame" -> {
                    System.out.write(new byte[] {99, 0, 0, 0, 0});
                    System.out.flush();
                    new CountDownLatch(1).await();
                }
                case "broken" -> {
                    System.out.write(new byte[] {CompileFrames.BROKEN, 0, 0, 0, 2, 1, 'x'});
                    System.out.flush();
                    new CountDownLatch(1).await();
                }
                case "memory" -> Runtime.getRuntime().halt(3);
                default -> Runtime.getRuntime().halt(137);
            }
        }
    }

    private static CompileWorker odd(String way) {
        List<String> command =
                hone.sandbox.JavaCommand.of(32, System.getProperty("java.class.path"), Odd.class.getName(), List.of());
        command.add(way);
        return new CompileWorker(new WorkerCommand("odd worker", command, CompileFrames.MAX_FRAME), SHORT);
    }

    @Test
    void killedFromOutsideItIsStartedAgain() throws InterruptedException {
        try (CompileWorker worker = new CompileWorker(CompileWorker.ownCommand(), CompileWorker.Patience.USUAL)) {
            assertThat(worker.compile(SOURCE, List.of(), CancelToken.create()).isCompiled())
                    .isTrue();
            WorkerProcess first = Objects.requireNonNull(worker.process());
            ProcessHandle handle = ProcessHandle.of(first.pid()).orElseThrow();
            handle.destroyForcibly();
            assertThat(worker.compile(SOURCE, List.of(), CancelToken.create()).isCompiled())
                    .isTrue();
            assertThat(Objects.requireNonNull(worker.process()).pid()).isNotEqualTo(first.pid());
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void stoppedFromOutsideItIsReplacedAndTheSourceIsNotBlamed() throws Exception {
        CompileWorker.Patience patience =
                new CompileWorker.Patience(Duration.ofSeconds(10), Duration.ofSeconds(40), Duration.ofSeconds(1));
        try (CompileWorker worker = new CompileWorker(CompileWorker.ownCommand(), patience)) {
            assertThat(worker.compile(SOURCE, List.of(), CancelToken.create()).isCompiled())
                    .isTrue();
            WorkerProcess first = Objects.requireNonNull(worker.process());
            assertThat(new ProcessBuilder("kill", "-STOP", Long.toString(first.pid()))
                            .start()
                            .waitFor())
                    .isZero();
            assertThat(worker.compile(SOURCE, List.of(), CancelToken.create()).diagnostics())
                    .isEmpty();
            assertThat(Objects.requireNonNull(worker.process()).pid()).isNotEqualTo(first.pid());
            Processes.eventually("the stopped worker has ended", () -> !Processes.isRunning(first.pid()));
        }
    }

    @Test
    void oneProcessServesManySources() throws InterruptedException {
        try (CompileWorker worker = new CompileWorker(CompileWorker.ownCommand(), CompileWorker.Patience.USUAL)) {
            worker.warmUp();
            long pid = Objects.requireNonNull(worker.process()).pid();
            for (int i = 0; i < 20; i++) {
                String source = "class C" + i + " { int f() { return " + (i % 2 == 0 ? "1" : "x") + "; } }";
                assertThat(worker.compile(source, List.of(), CancelToken.create())
                                .isCompiled())
                        .isEqualTo(i % 2 == 0);
            }
            assertThat(Objects.requireNonNull(worker.process()).pid()).isEqualTo(pid);
        }
    }

    @Test
    void oneThatFindsNoEndIsCalledTooComplex() throws InterruptedException {
        try (CompileWorker worker = odd("spin")) {
            assertThat(worker.compile(SOURCE, List.of(), CancelToken.create()).diagnostics())
                    .singleElement()
                    .extracting(Diagnostic::message)
                    .isEqualTo("too complex to compile: the compiler found no end");
        }
    }

    @Test
    void oneThatRunsOutOfMemoryIsCalledTooComplex() throws InterruptedException {
        try (CompileWorker worker = odd("memory")) {
            assertThat(worker.compile(SOURCE, List.of(), CancelToken.create()).diagnostics())
                    .singleElement()
                    .extracting(Diagnostic::message)
                    .isEqualTo("too complex to compile: the compiler ran out of memory");
        }
    }

    @Test
    void aSourceOnWhichTheCompilerFailsTwiceDoesNotCompile() throws InterruptedException {
        try (CompileWorker worker = odd("broken")) {
            assertThat(worker.compile(SOURCE, List.of(), CancelToken.create()).diagnostics())
                    .singleElement()
                    .satisfies(found -> assertThat(found.message()).contains("the compiler itself fails"))
                    .satisfies(found -> assertThat(found.message()).endsWith("(x)"));
        }
    }

    @Test
    void classesThatAreTooLargeForTheAppAreTooComplex() throws InterruptedException {
        String text = "static final String A = \"" + "x".repeat(60_000) + "\"; ";
        String uses = IntStream.range(0, 400)
                .mapToObj(i -> "String s" + i + " = A + " + i + "; ")
                .collect(Collectors.joining());
        String source = "class Solution { " + text + uses + " }";
        assertThat(PreCheck.of(source).tooComplex()).isEmpty();
        assertThat(PreCheck.of(source).notForJanino()).isPresent();
        try (CompileWorker worker = new CompileWorker(CompileWorker.ownCommand(), CompileWorker.Patience.USUAL)) {
            assertThat(worker.compile(source, List.of(), CancelToken.create()).diagnostics())
                    .singleElement()
                    .extracting(Diagnostic::message)
                    .isEqualTo("too complex to compile: its classes would be enormous");
        }
    }

    @Test
    void oneThatAlwaysDiesOrSpeaksOddlyIsOurFault() {
        for (String way : List.of("die", "babble", "other frame", "hang")) {
            try (CompileWorker worker = odd(way)) {
                assertThatThrownBy(() -> worker.compile(SOURCE, List.of(), CancelToken.create()))
                        .as(way)
                        .isInstanceOf(CompileException.class)
                        .hasMessageContaining("failed twice");
            }
        }
    }

    @Test
    void cancellingEndsTheWait() throws InterruptedException {
        CancelToken cancel = CancelToken.create();
        try (CompileWorker worker = odd("hang")) {
            Thread.ofVirtual().start(cancel::cancel);
            assertThatThrownBy(() -> worker.compile(SOURCE, List.of(), cancel))
                    .isInstanceOf(CancellationException.class);
        }
        try (Compilers compilers = new Compilers()) {
            assertThatThrownBy(() -> compilers.compile(SOURCE, Set.of(), cancel))
                    .isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void closedItIsOfNoUse() {
        CompileWorker worker = new CompileWorker(CompileWorker.ownCommand(), CompileWorker.Patience.USUAL);
        worker.warmUp();
        WorkerProcess process = Objects.requireNonNull(worker.process());
        worker.close();
        assertThat(process.isAlive()).isFalse();
        assertThatThrownBy(() -> worker.compile(SOURCE, List.of(), CancelToken.create()))
                .isInstanceOf(CompileException.class);
    }
}
