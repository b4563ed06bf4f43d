package hone.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import hone.task.Deadline;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of Janino when it finds no end, which no bound on sources rules out. */
class JaninoTest {
    private static final Deadline FAR = Deadline.after(Duration.ofMinutes(10));
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Janino janino = new Janino();

    private Janino.Pending start(String text, Deadline deadline) {
        ScannedSource source = ScannedSource.of(text);
        return janino.start(source, Outline.of(source), List.of(), deadline);
    }

    /** Two interfaces over two over two …: Janino walks every way up. */
    private static String endless() {
        return bomb("diamonds of interfaces").source(60);
    }

    private static Bomb bomb(String name) {
        return Bombs.all().stream()
                .filter(bomb -> bomb.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void warmUp() throws InterruptedException {
        assertThat(start("class Solution {}", FAR).await()).isInstanceOf(JaninoOutcome.Accepted.class);
    }

    @Test
    void pastItsDeadlineTheThreadEnds() throws InterruptedException {
        warmUp();
        Janino.Pending pending = start(endless(), Deadline.after(Duration.ofMillis(300)));
        assertThat(pending.await()).isEqualTo(new JaninoOutcome.Refused("Janino found no end"));
        assertThat(pending.thread().join(PATIENCE)).as("the thread has ended").isTrue();
    }

    @Test
    void whatNobodyWantsEnds() throws InterruptedException {
        warmUp();
        Janino.Pending pending = start(endless(), FAR);
        assertThat(pending.thread().join(Duration.ofMillis(300)))
                .as("it ends by itself")
                .isFalse();
        pending.abandon();
        assertThat(pending.thread().join(PATIENCE)).as("the thread has ended").isTrue();
    }

    @Test
    void whatTakesTooMuchMemoryEnds() throws InterruptedException {
        warmUp();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getTotalThreadAllocatedBytes();
        Janino.Pending pending = start(bomb("underscores").source(200_000), FAR);
        assertThat(pending.await())
                .isEqualTo(new JaninoOutcome.Refused("Janino takes too much memory for this source"));
        assertThat(pending.thread().join(PATIENCE)).as("the thread has ended").isTrue();
        // Without the brake it is sixty thousand MiB.
        assertThat(threads.getTotalThreadAllocatedBytes() - before).isLessThan(256L << 20);
    }

    @Test
    void afterOneThatWasEndedTheNextCompiles() throws InterruptedException {
        for (int i = 0; i < 20; i++) {
            // Wherever the brake meets it: at a cold start it may be in the initialiser of one of Janino's classes.
            start(endless(), Deadline.after(Duration.ofMillis(i))).await();
        }
        assertThat(start("class Solution { int f(ListNode l) { return l.val; } }", FAR)
                        .await())
                .isInstanceOf(JaninoOutcome.Accepted.class);
    }

    @Test
    void aBrakeInAColdStartIsARefusal() throws InterruptedException {
        ScannedSource source = ScannedSource.of(endless());
        for (int i = 0; i < 150; i++) {
            Janino cold = new Janino();
            Deadline deadline = Deadline.after(Duration.ofNanos(i * 100_000L));
            assertThat(cold.start(source, Outline.of(source), List.of(), deadline)
                            .await())
                    .as("braked after %s tenths of a millisecond", i)
                    .isInstanceOf(JaninoOutcome.Refused.class);
        }
    }
}
