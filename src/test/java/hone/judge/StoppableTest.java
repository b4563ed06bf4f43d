package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hone.task.CancelToken;
import hone.task.Deadline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StoppableTest {
    private static final Deadline SOON = Deadline.after(Duration.ofMillis(1));
    private static final Deadline LATE = Deadline.after(Duration.ofHours(1));

    private final CancelToken outer = CancelToken.create();
    private final List<CancelToken> closed = new ArrayList<>();
    private final Stoppable<CancelToken> stoppable = new Stoppable<>(token -> token, closed::add);

    /** Waits until it is cancelled, as a worker does that has been killed. */
    private static int hang(CancelToken token) throws InterruptedException {
        CountDownLatch cancelled = new CountDownLatch(1);
        try (var registration = token.onCancel(cancelled::countDown)) {
            cancelled.await();
        }
        throw new CancellationException();
    }

    @Test
    void whatIsThereInTimeIsTheAnswerAndTheSameIsAskedAgain() throws Exception {
        CancelToken first = stoppable.until(LATE, outer, token -> token).orElseThrow();

        assertThat(stoppable.until(LATE, outer, token -> token)).containsSame(first);
        assertThat(closed).isEmpty();
    }

    @Test
    void whatHangsIsStoppedAndMadeAnew() throws Exception {
        CancelToken first = stoppable.until(LATE, outer, token -> token).orElseThrow();

        assertThat(stoppable.until(Deadline.after(Duration.ofMillis(20)), outer, StoppableTest::hang))
                .isEmpty();
        assertThat(first.isCancelled()).isTrue();
        assertThat(stoppable.until(LATE, outer, token -> token))
                .hasValueSatisfying(second -> assertThat(second.isCancelled()).isFalse());
        assertThat(closed).containsExactly(first);
    }

    @Test
    void nothingIsBegunWhenTheTimeIsUp() throws Exception {
        while (!SOON.passed()) {
            Thread.onSpinWait();
        }

        assertThat(stoppable.until(SOON, outer, token -> token)).isEmpty();
    }

    @Test
    void whoeverCancelsFromOutsideIsNotAnswered() {
        assertThatThrownBy(() -> stoppable.until(LATE, outer, token -> {
                    outer.cancel();
                    return hang(token);
                }))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> stoppable.until(LATE, outer, token -> token))
                .isInstanceOf(CancellationException.class);
    }
}
