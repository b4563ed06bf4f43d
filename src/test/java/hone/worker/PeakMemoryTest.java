package hone.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Iterator;
import org.junit.jupiter.api.Test;

class PeakMemoryTest {
    private static final long BUFFER = 1_432_688;

    private static long peak(int looks, long... seen) {
        Iterator<Long> next = Arrays.stream(seen).iterator();
        PeakMemory memory = new PeakMemory(next::next);
        for (int i = 0; i < looks; i++) {
            memory.look();
        }
        assertThat(next.hasNext()).isFalse();
        return memory.bytes();
    }

    @Test
    void theMostThatIsSeenAboveTheStart() {
        assertThat(peak(3, 1_000, 1_000, 1_200, 1_900, 900)).isEqualTo(900);
        assertThat(peak(1, 1_000, 1_000, 400)).isZero();
    }

    @Test
    void aBufferOfAnotherThreadsIsNotTheCodes() {
        assertThat(peak(2, 1_000, 1_000, 1_200 + BUFFER, 1_200, 1_300)).isEqualTo(300);
        assertThat(peak(1, 1_000 + BUFFER, 1_000, 1_500)).isEqualTo(500);
    }

    @Test
    void muchThatIsReallyHeldIsSeenTwiceAndCounts() {
        assertThat(peak(1, 1_000, 1_000, 4_000_000, 4_000_000)).isEqualTo(3_999_000);
    }
}
