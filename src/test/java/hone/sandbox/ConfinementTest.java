package hone.sandbox;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each system is told, also on the machines that are not here. */
class ConfinementTest {
    private static final Confinement CONFINED = new Confinement(
            Layers.ALL,
            Path.of("/opt/hone/worker.jar"),
            List.of(Path.of("/opt/hone/worker.jar")),
            Confinement.memoryOf(256),
            Duration.ofMinutes(3));

    @Test
    void linuxPutsTheFirstStageBeforeTheCommand() {
        List<String> wrapped = new LinuxStage().wrap(List.of("/jdk/bin/java", "-Xmx1m", "Main"), CONFINED);
        int end = wrapped.indexOf("--");
        assertThat(wrapped.subList(end + 1, wrapped.size())).containsExactly("/jdk/bin/java", "-Xmx1m", "Main");
        assertThat(wrapped.subList(0, end))
                .contains(
                        "hone.worker.linux.FirstStage",
                        "--data=" + (608L << 20),
                        "--cpu=180",
                        "--read=/opt/hone/worker.jar")
                .anyMatch(option -> option.startsWith("--layers=") && option.contains("landlock"));
    }

    @Test
    void macosGetsAProfileThatOpensOnlyWhatIsNeeded() {
        List<String> wrapped = new Seatbelt().wrap(List.of("java", "Main"), CONFINED);
        assertThat(wrapped.subList(0, 2)).containsExactly("/usr/bin/sandbox-exec", "-p");
        assertThat(wrapped.subList(3, 5)).containsExactly("java", "Main");
        List<String> rules = wrapped.get(2).lines().toList();
        assertThat(rules)
                .contains("(deny network*)", "(deny process-fork)", "(deny file-write*)", "(deny signal)")
                .startsWith("(version 1)")
                .allMatch(rule -> rule.startsWith("(") && rule.endsWith(")"));
        // Of two rules the later one wins, so what is opened stands after what is closed.
        assertThat(rules.indexOf("(allow file-read* (subpath \"/opt/hone/worker.jar\"))"))
                .isGreaterThan(rules.indexOf("(deny file-read-data (subpath \"/Users\"))"));
    }

    @Test
    void aPathWithQuotesStaysOneTextInTheProfile() {
        Confinement odd =
                new Confinement(Layers.ALL, Path.of("x"), List.of(Path.of("/a\"b\\c")), 1, Duration.ofSeconds(1));
        assertThat(Seatbelt.profile(odd)).endsWith("(subpath \"/a\\\"b\\\\c\"))");
    }

    @Test
    void windowsGetsAJobOfOneProcess() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment limits = JobObject.limits(arena, CONFINED.memoryBytes());
            assertThat(limits.byteSize()).isEqualTo(144);
            assertThat(limits.get(JAVA_INT, JobObject.FLAGS_AT)).isEqualTo(0x2508);
            assertThat(limits.get(JAVA_INT, JobObject.PROCESSES_AT)).isEqualTo(1);
            assertThat(limits.get(JAVA_LONG, JobObject.PROCESS_MEMORY_AT)).isEqualTo(608L << 20);
        }
    }

    @ParameterizedTest
    @CsvSource({"Linux, LINUX", "Mac OS X, MAC", "Darwin, MAC", "Windows 11, WINDOWS", "FreeBSD, OTHER", "'', OTHER"})
    void systemsAreKnownByTheirNames(String name, OperatingSystem system) {
        assertThat(OperatingSystem.named(name)).isEqualTo(system);
    }

    @Test
    void nothingIsWrappedWhereNothingIsWanted() {
        assertThat(Sandbox.of(Confinement.NONE).wrap(List.of("a"), Confinement.NONE))
                .containsExactly("a");
    }
}
