package hone.compile;

import static org.assertj.core.api.Assertions.assertThat;

import hone.compile.Vigil.Finding;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class VigilTest {
    private static final Duration GAP = Duration.ofMillis(50);
    private static final Duration START = Duration.ofSeconds(3);

    private final Vigil vigil = new Vigil(CompileWorker.Patience.USUAL, START);

    /** How a wait ends, and after how many looks. */
    record End(Finding finding, int looks) {}

    /** Looks until it is over. */
    private End wait(Duration gap, double share) {
        for (int looks = 1; looks < 100_000; looks++) {
            Duration cpu = START.plusNanos((long) (share * looks * gap.toNanos()));
            Finding finding = vigil.look(gap, cpu);
            if (finding != Finding.GO_ON) {
                return new End(finding, looks);
            }
        }
        throw new AssertionError("no end");
    }

    @Test
    void whoWorksAllTheTimeIsGivenTenSecondsOfCpu() {
        assertThat(wait(GAP, 1)).isEqualTo(new End(Finding.TOO_MUCH, 201));
    }

    @Test
    void whoDoesNothingIsGivenFiveSeconds() {
        assertThat(wait(GAP, 0)).isEqualTo(new End(Finding.STOOD_STILL, 100));
    }

    @Test
    void aJvmThatOnlyTicksDoesNothing() {
        assertThat(wait(GAP, 0.002)).isEqualTo(new End(Finding.STOOD_STILL, 100));
    }

    @Test
    void whoGetsATwentiethOfTheMachineIsStarvedAndNotToBlame() {
        assertThat(wait(GAP, 0.05)).isEqualTo(new End(Finding.STOOD_STILL, 800));
    }

    @Test
    void whoGetsAFifthOfTheMachineHasWorkedTooLong() {
        assertThat(wait(GAP, 0.2)).isEqualTo(new End(Finding.TOO_MUCH, 800));
    }

    @Test
    void anHourInWhichNobodyLookedIsNoHourOfStandingStill() {
        assertThat(vigil.look(Duration.ofHours(1), START)).isEqualTo(Finding.GO_ON);
        assertThat(wait(GAP, 0)).isEqualTo(new End(Finding.STOOD_STILL, 90));
    }

    @Test
    void whoStopsInTheMiddleIsFoundOut() {
        for (int looks = 0; looks < 100; looks++) {
            assertThat(vigil.look(GAP, START.plus(GAP.multipliedBy(looks)))).isEqualTo(Finding.GO_ON);
        }
        int still = 0;
        while (vigil.look(GAP, START.plus(GAP.multipliedBy(100))) == Finding.GO_ON) {
            still++;
        }
        assertThat(still).isBetween(98, 100);
    }

    @Test
    void aFreshWorkerIsGivenMoreTimeToStart() {
        CompileWorker.Patience fresh = CompileWorker.Patience.USUAL.withFreshWorker();
        assertThat(fresh.still()).isEqualTo(Duration.ofSeconds(15));
        assertThat(fresh.cpu()).isEqualTo(CompileWorker.Patience.USUAL.cpu());
    }
}
