package hone.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CaseThreadTest {
    private static final long STACK = 1 << 20;

    private final CaseThread cases = CaseThread.start(STACK);

    @AfterEach
    void end() {
        cases.end();
        assertThat(cases.thread().isAlive()).isFalse();
    }

    @Test
    void oneThreadRunsOneAfterAnother() {
        List<Thread> ran = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            cases.run(() -> ran.add(Thread.currentThread()));
            assertThat(ran).hasSize(i + 1);
        }
        assertThat(ran).containsOnly(cases.thread());
    }

    @Test
    void anInterruptIsGoneBeforeTheNext() {
        boolean[] interrupted = new boolean[1];
        cases.run(() -> Thread.currentThread().interrupt());
        cases.run(() -> interrupted[0] = Thread.currentThread().isInterrupted());
        assertThat(interrupted[0]).isFalse();
    }

    @Test
    void whoWaitsMayBeInterrupted() {
        Thread waits = Thread.currentThread();
        int[] sum = new int[1];
        cases.run(() -> {
            waits.interrupt();
            for (int i = 0; i < 1_000; i++) {
                Thread.yield();
                sum[0]++;
            }
        });
        assertThat(sum[0]).isEqualTo(1_000);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void oneThatThrowsEndsItAndIsNotWaitedFor() {
        cases.run(() -> {
            throw new AssertionError("on purpose");
        });
        cases.end();
        assertThat(cases.thread().isAlive()).isFalse();
    }
}
