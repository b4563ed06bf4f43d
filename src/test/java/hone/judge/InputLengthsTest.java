package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InputLengthsTest {
    private final InputLengths lengths = new InputLengths();

    @Test
    void anInputThatStaysBehindItsSizeIsShort() {
        assertThat(lengths.isShort(1_024, 4_100)).isFalse();
        assertThat(lengths.isShort(2_048, 8_200)).isFalse();
        assertThat(lengths.isShort(4_096, 12_000)).isTrue();
        assertThat(lengths.isShort(2_436, 9_750)).isFalse();
    }

    @Test
    void lengthsThatNeverFollowedTheSizeSayNothing() {
        for (long size = 16; size < 100_000; size *= 2) {
            assertThat(lengths.isShort(size, 40)).as("of %d", size).isFalse();
        }
        for (long size = 128; size < 100_000; size *= 2) {
            assertThat(new InputLengths().isShort(size, (int) Math.sqrt(size))).isFalse();
        }
    }

    @Test
    void whatSurroundsTheContentOfSmallInputsDoesNotCount() {
        for (long size = 16; size < 100_000; size *= 2) {
            assertThat(lengths.isShort(size, 200 + 4 * (int) size))
                    .as("of %d", size)
                    .isFalse();
        }
    }

    @Test
    void longerAndLongerInputsAreNotShort() {
        for (long size = 64; size < 2_000; size *= 2) {
            assertThat(lengths.isShort(size, (int) (size * size))).isFalse();
        }
    }
}
