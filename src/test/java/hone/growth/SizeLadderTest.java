package hone.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;

class SizeLadderTest {
    /** The sizes that are tried if runs above a cost are stopped. */
    private static List<Long> climb(long most, LongToDoubleFunction cost, double budget) {
        SizeLadder ladder = new SizeLadder(most);
        List<Long> tried = new ArrayList<>();
        for (OptionalLong next = ladder.next(); next.isPresent(); next = ladder.next()) {
            long size = next.getAsLong();
            tried.add(size);
            if (cost.applyAsDouble(size) > budget) {
                ladder.stopped(size);
            } else {
                ladder.finished(size, cost.applyAsDouble(size));
            }
        }
        return tried;
    }

    @Test
    void sizesAreDoubledUpToTheLargest() {
        assertThat(climb(1_000, n -> n, 1e9)).containsExactly(8L, 16L, 32L, 64L, 128L, 256L, 512L);
    }

    @Test
    void gapsAreFilledWhereFewSizesGoThrough() {
        List<Long> tried = climb(100_000, n -> Math.pow(n, 3), 1e6);

        assertThat(tried).startsWith(8L, 16L, 32L, 64L, 128L);
        assertThat(tried.stream().filter(n -> n <= 100)).hasSizeGreaterThan(8).doesNotHaveDuplicates();
    }

    @Test
    void steepGrowthIsFollowedStepByStep() {
        List<Long> tried = climb(100_000, n -> Math.pow(2, n), 1e7);

        assertThat(tried.stream().filter(n -> n <= 23))
                .contains(2L, 3L, 4L, 5L, 20L, 21L, 22L, 23L)
                .doesNotHaveDuplicates();
        assertThat(tried).noneMatch(n -> n > 24);
    }

    @Test
    void nothingAboveTheLargestIsTried() {
        for (long most = 1; most < 200; most++) {
            long top = most;
            assertThat(climb(most, n -> n, 1e9)).allMatch(n -> n >= 1 && n <= top);
        }
    }
}
