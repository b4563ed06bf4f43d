package hone.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CapturedOutputTest {
    private final CapturedOutput captured = new CapturedOutput();
    private final AtomicInteger floods = new AtomicInteger();

    private static byte[] bytes(int count) {
        return new byte[count];
    }

    @Test
    void theFirstBytesAreKeptAndAllAreCounted() {
        captured.begin(3, 100, floods::incrementAndGet);
        captured.write(new byte[] {9, 1, 2, 9}, 1, 2);
        captured.write(3);
        captured.write(4);
        captured.write(bytes(10), 0, 10);
        assertThat(captured.kept()).containsExactly(1, 2, 3);
        assertThat(captured.total()).isEqualTo(14);
        assertThat(floods).hasValue(0);
    }

    @Test
    void exactlyAsMuchAsAllowedIsNoFloodAndOneMoreIs() {
        captured.begin(1, 10, floods::incrementAndGet);
        captured.write(bytes(10), 0, 10);
        assertThat(floods).hasValue(0);
        captured.write(0);
        assertThat(floods).hasValue(1);
        assertThat(captured.total()).isEqualTo(11);
    }

    @Test
    void aNewCaseBeginsAnewWhateverTheLastOneDidToItsStream() {
        captured.begin(100, 1000, floods::incrementAndGet);
        PrintStream first = captured.printer();
        // Half a character waits for its other half, and then the stream is closed.
        first.print('\uD83D');
        first.close();
        captured.begin(100, 1000, floods::incrementAndGet);
        PrintStream second = captured.printer();
        second.print("\uDE00x");
        second.flush();
        assertThat(new String(captured.kept(), StandardCharsets.UTF_8)).isEqualTo("?x");
        assertThat(second.checkError()).isFalse();
    }
}
