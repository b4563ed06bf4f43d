package hone.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A few seconds of fuzzing, the same each time, and the inputs that once failed. */
class FuzzTest {
    private static final long SEED = 20_250_915;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    static Path scratch;

    private static List<FuzzTarget> all;

    @BeforeAll
    static void makeTargets() {
        all = Targets.all(scratch);
    }

    static Stream<String> targets() {
        return all.stream().map(FuzzTarget::name);
    }

    private static FuzzTarget target(String name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void holdsForWhateverIsRead(String name) throws InterruptedException {
        FuzzTarget target = target(name);
        Fuzzer.Report report = new Fuzzer(target, SEED).run(target.tries());
        assertThat(report.failures()).isEmpty();
        assertThat(report.tries()).isEqualTo(target.tries());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void holdsForWhatOnceFailed(String name) throws IOException, InterruptedException {
        FuzzTarget target = target(name);
        for (Map.Entry<String, byte[]> input : Regressions.of(target).entrySet()) {
            assertThat(Reading.watched(target, input.getValue(), PATIENCE))
                    .as("%s/%s", name, input.getKey())
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void holdsForItsSeeds(String name) throws InterruptedException {
        FuzzTarget target = target(name);
        assertThat(target.seeds()).isNotEmpty();
        for (byte[] seed : target.seeds()) {
            assertThat(Reading.watched(target, seed, PATIENCE)).isEmpty();
        }
    }
}
