package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;

import hone.task.Deadline;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CaseClockTest {
    private static final Duration LIMIT = Duration.ofMillis(100);
    private static final Deadline NEVER = Deadline.after(Duration.ofDays(1));

    private Duration cpu = Duration.ofMillis(5_000);

    private CaseClock clock(Duration usedByAll, Deadline wall) {
        return new CaseClock(() -> cpu, LIMIT, usedByAll, wall);
    }

    private void use(int millis) {
        cpu = cpu.plusMillis(millis);
    }

    @Test
    void whatTheProcessUsedBeforeDoesNotCount() {
        CaseClock clock = clock(Duration.ZERO, NEVER);
        assertThat(clock.expired()).isFalse();
        assertThat(clock.used()).isZero();
        assertThat(clock.left()).isEqualTo(LIMIT);
    }

    @Test
    void exactlyTheLimitIsAllowedAndMoreIsNot() {
        CaseClock clock = clock(Duration.ZERO, NEVER);
        use(100);
        assertThat(clock.expired()).isFalse();
        use(1);
        assertThat(clock.expired()).isTrue();
        assertThat(clock.overLimit()).isTrue();
        assertThat(clock.overAll()).isFalse();
        assertThat(clock.left()).isNegative();
    }

    @Test
    void aCaseThatIsLetRunOnIsOverTheLimitAndNotYetStopped() {
        CaseClock clock = new CaseClock(() -> cpu, LIMIT, LIMIT.multipliedBy(2), Duration.ZERO, NEVER);
        use(150);
        assertThat(clock.expired()).isFalse();
        assertThat(clock.over()).isTrue();
        assertThat(clock.left()).isEqualTo(Duration.ofMillis(50));
        use(51);
        assertThat(clock.expired()).isTrue();
    }

    @Test
    void allCasesTogetherMayUseTenTimesTheLimitOfOne() {
        CaseClock clock = clock(Duration.ofMillis(960), NEVER);
        assertThat(clock.left()).isEqualTo(Duration.ofMillis(40));
        use(40);
        assertThat(clock.expired()).isFalse();
        use(10);
        assertThat(clock.expired()).isTrue();
        assertThat(clock.overLimit()).isFalse();
        assertThat(clock.overAll()).isTrue();
    }

    @Test
    void aProcessThatHasGoneKeepsTheLastReading() {
        CaseClock clock = clock(Duration.ZERO, NEVER);
        use(70);
        assertThat(clock.expired()).isFalse();
        cpu = Duration.ZERO;
        assertThat(clock.expired()).isFalse();
        assertThat(clock.used()).isEqualTo(Duration.ofMillis(70));
    }

    @Test
    void oneThatOnlyWaitsIsStoppedByTheWall() {
        CaseClock clock = clock(Duration.ZERO, Deadline.after(Duration.ZERO));
        assertThat(clock.expired()).isTrue();
        assertThat(clock.overLimit() || clock.overAll()).isFalse();
        assertThat(CaseClock.backstop(LIMIT).left()).isBetween(Duration.ofMillis(1_000), Duration.ofMillis(2_400));
    }
}
