package hone.sandbox;

import static hone.sandbox.Processes.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hone.wire.Frame;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class WorkerProcessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<WorkerProcess> started = new ArrayList<>();

    private WorkerProcess start(String... behaviour) throws WorkerException {
        return start(FakeWorker.command(behaviour));
    }

    private WorkerProcess start(WorkerCommand command) throws WorkerException {
        WorkerProcess worker = WorkerProcess.start(command);
        started.add(worker);
        return worker;
    }

    @AfterEach
    void nothingIsLeft() {
        for (WorkerProcess worker : started) {
            worker.close();
            assertThat(Processes.isRunning(worker.pid())).isFalse();
        }
    }

    @Test
    void framesGoThereAndBack() throws Exception {
        WorkerProcess worker = start("echo");
        for (int size : new int[] {0, 1, 70_000, FakeWorker.MAX_FRAME}) {
            byte[] body = new byte[size];
            java.util.Arrays.fill(body, (byte) size);
            assertThat(worker.send(new Frame(9, body))).isTrue();
            assertThat(worker.await(PATIENCE)).isInstanceOfSatisfying(Reply.Arrived.class, reply -> {
                assertThat(reply.frame().kind()).isEqualTo(9);
                assertThat(reply.frame().body()).isEqualTo(body);
            });
        }
    }

    @Test
    void framesArriveWhileVirtualThreadsHaveNoCarrier() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        List<Thread> busy = new ArrayList<>();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            busy.add(Thread.ofVirtual().start(() -> {
                while (!over.get()) {
                    Thread.onSpinWait();
                }
            }));
        }
        try {
            WorkerProcess worker = start("echo");
            assertThat(worker.send(new Frame(9, new byte[1]))).isTrue();
            assertThat(worker.await(Duration.ofSeconds(20))).isInstanceOf(Reply.Arrived.class);
        } finally {
            over.set(true);
            for (Thread each : busy) {
                each.join();
            }
        }
    }

    @Test
    void oneThatEndsItselfSaysItsCodeAndItsWords() throws Exception {
        WorkerProcess worker = start("exit", "3", "out of luck");
        assertThat(worker.await(PATIENCE)).isEqualTo(new Reply.Ended(3, "out of luck"));
        assertThat(worker.await(PATIENCE)).isEqualTo(new Reply.Ended(3, "out of luck"));
        assertThat(worker.wasKilled()).isFalse();
    }

    @Test
    void oneKilledFromOutsideIsToldFromOneThatEndedItselfAndOneThatWasKilledHere() throws Exception {
        WorkerProcess worker = start("stay");
        ProcessHandle.of(worker.pid()).orElseThrow().destroyForcibly();
        assertThat(worker.await(PATIENCE))
                .isInstanceOfSatisfying(
                        Reply.Ended.class, ended -> assertThat(ended.exitCode()).isEqualTo(137));
        assertThat(worker.wasKilled()).isFalse();

        WorkerProcess ours = start("stay");
        ours.kill();
        assertThat(ours.await(PATIENCE)).isInstanceOf(Reply.Ended.class);
        assertThat(ours.wasKilled()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "garbage,a frame of 1701604463 bytes",
        "oversized,at most 1048576 are allowed",
        "negative,a frame of -1 bytes",
        "flood,more frames than it was asked for",
        "mute,closed its output"
    })
    void oneThatSpeaksOddlyIsEndedAndSaidToHaveDoneSo(String behaviour, String why) throws Exception {
        WorkerProcess worker = start(behaviour);
        if (behaviour.equals("flood")) {
            eventually("the flood is stopped while nobody listens", () -> !worker.isAlive());
        }
        assertThat(worker.await(PATIENCE))
                .isInstanceOfSatisfying(
                        Reply.Violated.class, reply -> assertThat(reply.why()).contains(why));
        eventually("it has ended", () -> !worker.isAlive());
        assertThat(worker.await(PATIENCE)).isInstanceOf(Reply.Violated.class);
    }

    @Test
    void oneThatDiesInTheMiddleOfAFrameIsDeadNotOdd() throws Exception {
        WorkerProcess worker = start("cut off");
        assertThat(worker.await(PATIENCE)).isEqualTo(new Reply.Ended(7, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stay", "half"})
    void waitingEndsAtItsDeadline(String behaviour) throws Exception {
        WorkerProcess worker = start(behaviour);
        assertThat(worker.await(Duration.ofMillis(300))).isEqualTo(new Reply.Silent());
        assertThat(worker.await(Duration.ZERO)).isEqualTo(new Reply.Silent());
        assertThat(worker.await(Duration.ofMillis(-5))).isEqualTo(new Reply.Silent());
    }

    @Test
    void sendingToOneThatDoesNotReadNeverBlocks() throws Exception {
        WorkerProcess worker = start("stay");
        assertThat(worker.send(new Frame(1, new byte[8 << 20]))).isTrue();
        assertThat(worker.send(new Frame(2, new byte[8 << 20]))).isTrue();
        assertThat(worker.await(Duration.ofMillis(50))).isEqualTo(new Reply.Silent());
    }

    @Test
    void sendingToOneThatHasEndedFails() throws Exception {
        WorkerProcess worker = start("exit", "0", "");
        assertThat(worker.await(PATIENCE)).isInstanceOf(Reply.Ended.class);
        assertThat(worker.send(new Frame(1, new byte[0]))).isFalse();
    }

    @Test
    void anotherThreadEndsAWait() throws Exception {
        WorkerProcess worker = start("stay");
        Thread other = Thread.ofVirtual().start(worker::kill);
        assertThat(worker.await(PATIENCE)).isInstanceOf(Reply.Ended.class);
        other.join();
    }

    @Test
    void itsWordsAreKeptUpToAnAmount() throws Exception {
        WorkerProcess worker = start("words", "1000000");
        assertThat(worker.await(PATIENCE))
                .isInstanceOfSatisfying(
                        Reply.Ended.class, ended -> assertThat(ended.words()).isEqualTo("x".repeat(16 * 1024)));
    }

    @Test
    void whatCannotBeStartedIsSaidToBeSo() {
        assertThatThrownBy(() -> WorkerProcess.start(
                        new WorkerCommand("run worker", List.of("/no/such/program"), FakeWorker.MAX_FRAME)))
                .isInstanceOf(WorkerException.class)
                .hasMessageContaining("run worker could not be started")
                .hasMessageContaining("/no/such/program");
    }

    @Test
    void itSeesNothingOfTheUsersEnvironment() throws Exception {
        // The system's own tool prints what a child sees, which is no frame, but its words say it.
        WorkerProcess worker = start(new WorkerCommand(
                "fake worker", List.of("/bin/sh", "-c", "env >&2; pwd >&2; exit 5"), FakeWorker.MAX_FRAME));
        assertThat(worker.await(PATIENCE)).isInstanceOfSatisfying(Reply.Ended.class, ended -> {
            assertThat(ended.words()).contains("LC_ALL=C.UTF-8").doesNotContain("HOME=", "USER=");
            assertThat(ended.words()).contains(System.getProperty("java.home"));
        });
    }

    @Test
    void theSystemsFiguresAreZeroOrAbsentOnceItIsGone() throws Exception {
        WorkerProcess worker = start("stay");
        eventually("it has done something", () -> !worker.cpuTime().isZero());
        worker.close();
        assertThat(worker.cpuTime()).isEqualTo(Duration.ZERO);
        assertThat(worker.peakRssBytes()).isEmpty();
    }
}
