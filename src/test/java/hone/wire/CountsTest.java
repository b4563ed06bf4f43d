package hone.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {
    private static Counts read(Counts counts) throws IOException {
        BodyWriter out = new BodyWriter();
        counts.write(out);
        return Counts.read(new BodyReader(out.toBytes()));
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Counts counts = read(new Counts(true, new long[] {0, 7, Long.MAX_VALUE - 7}, 3, 2, 1_000));

        assertThat(counts.stopped()).isTrue();
        assertThat(counts.lines()).containsExactly(0, 7, Long.MAX_VALUE - 7);
        assertThat(counts.total()).isEqualTo(Long.MAX_VALUE);
        assertThat(counts.looks()).isEqualTo(3);
        assertThat(counts.deepest()).isEqualTo(2);
        assertThat(counts.peakBytes()).isEqualTo(1_000);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 0, 0, 0",
        "9223372036854775807, 1, 0, 0, 0",
        "0, 0, -1, 0, 0",
        "0, 0, 0, -1, 0",
        "0, 0, 0, 0, -1"
    })
    void whatNobodyCountedIsRefused(long first, long second, long looks, int deepest, long peak) {
        assertThatThrownBy(() -> read(new Counts(false, new long[] {first, second}, looks, deepest, peak)))
                .isInstanceOf(WireException.class);
    }

    @Test
    void moreLinesThanASourceHasAreRefusedBeforeTheyTakeMemory() {
        assertThatThrownBy(() -> read(new Counts(false, new long[Counting.MOST_LINES + 2], 0, 0, 0)))
                .isInstanceOf(WireException.class)
                .hasMessageContaining("lines");
    }
}
