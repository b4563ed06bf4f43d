package hone.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** The fuzzer finds what is planted. */
class FuzzerTest {
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What a reader does with a text. */
    private interface Work {
        void on(String text) throws Exception;
    }

    private record Planted(Work work, Law law) implements FuzzTarget {
        Planted(Work work) {
            this(work, Law.NONE);
        }

        @Override
        public String name() {
            return "planted";
        }

        @Override
        public List<byte[]> seeds() {
            return List.of(bytes("a list of (several) words, some of them long"));
        }

        @Override
        public List<byte[]> words() {
            return List.of(bytes("xyzzy"), bytes("(("));
        }

        @Override
        public int tries() {
            return 0;
        }

        @Override
        public Law read(byte[] input) throws Exception {
            work.on(new String(input, StandardCharsets.UTF_8));
            return law;
        }
    }

    private static Fuzzer.Report fuzz(Work work) throws InterruptedException {
        return new Fuzzer(new Planted(work), 1).run(5_000);
    }

    @Test
    void whatHoldsHasNoFailures() throws InterruptedException {
        assertThat(fuzz(text -> assertThat(text).isNotNull())).isEqualTo(new Fuzzer.Report(5_000, List.of()));
    }

    @Test
    void anExceptionIsFoundAndItsInputMadeSmall() throws InterruptedException, IOException {
        String failure = fuzz(text -> {
                    if (text.contains("xyzzy") && text.contains("((")) {
                        throw new IllegalStateException("planted");
                    }
                })
                .failures()
                .getFirst();
        assertThat(failure)
                .contains("planted fails (IllegalStateException; seed 1, try ")
                .contains("; 7 bytes")
                .contains("base64 -d");
        Path kept = Path.of(failure.replaceAll("(?s).*kept in ([^)]*)\\).*", "$1"));
        assertThat(Files.readString(kept)).contains("xyzzy").contains("((").hasSize(7);
        Files.delete(kept);
    }

    @Test
    void theSameSeedMakesTheSameInputs() throws InterruptedException {
        StringBuilder first = new StringBuilder();
        StringBuilder second = new StringBuilder();
        new Fuzzer(new Planted(first::append), 7).run(200);
        new Fuzzer(new Planted(second::append), 7).run(200);
        assertThat(first).hasToString(second.toString());
    }

    @Test
    void aStackThatOverflowsIsFound() {
        assertThat(read(text -> overflow(text.length()))).get().isInstanceOf(StackOverflowError.class);
    }

    private static int overflow(int depth) {
        return depth < 0 ? 0 : 1 + overflow(Math.abs(depth) + 1);
    }

    @Test
    void tooMuchMemoryIsFoundAndWhatIsAllocatedOnceIsNot() {
        assertThat(read(text -> System.identityHashCode(new byte[8 << 20])))
                .get()
                .isInstanceOf(Reading.TooMuchMemory.class);
        byte[][] once = new byte[1][];
        assertThat(read(text -> once[0] = once[0] == null ? new byte[8 << 20] : once[0]))
                .isEmpty();
    }

    @Test
    void aLawThatDoesNotHoldIsFoundAndWhatItAllocatesDoesNotCount() {
        assertThat(Reading.here(
                        new Planted(text -> {}, () -> System.identityHashCode(new byte[8 << 20])), bytes("text")))
                .isEmpty();
        assertThat(Reading.here(new Planted(text -> {}, () -> assertThat(1).isEqualTo(2)), bytes("text")))
                .get()
                .isInstanceOf(AssertionError.class);
    }

    private static Optional<Throwable> read(Work work) {
        return Reading.here(new Planted(work), bytes("text"));
    }

    @Test
    void whatFindsNoEndIsFound() throws InterruptedException {
        Planted endless = new Planted(text -> LockSupport.park());
        assertThat(Reading.watched(endless, bytes("text"), Duration.ofMillis(200)))
                .get()
                .isInstanceOf(Reading.NoEnd.class);
    }
}
