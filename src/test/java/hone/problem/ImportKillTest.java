package hone.problem;

import static org.assertj.core.api.Assertions.assertThat;

import hone.task.CancelToken;
import hone.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it imports leaves the old pack or the new one, whole. */
class ImportKillTest {
    private static final int KILLS = 12;
    private static final int FILES = 150;

    @TempDir
    private Path temp;

    private Path packs;

    /** Imports one pack over the other, again and again, and says each time before it begins. */
    static final class Importer {
        public static void main(String[] arguments) throws PackException {
            PackShelf shelf = new PackShelf(Path.of(arguments[0]), Optional.empty());
            List<Path> zips = List.of(Path.of(arguments[1]), Path.of(arguments[2]));
            for (int round = 0; ; round++) {
                System.out.println(round);
                System.out.flush();
                StagedPack staged = shelf.stage(zips.get(round % 2), CancelToken.create(), Progress.NONE);
                shelf.install(staged, true, CancelToken.create(), Progress.NONE);
            }
        }
    }

    @BeforeEach
    void makeZips() throws PackException {
        packs = temp.resolve("packs");
        for (String name : List.of("a", "b")) {
            RawZip zip = RawZip.pack("");
            for (int i = 0; i < FILES; i++) {
                zip.file("arrays/sums/" + name + i + ".txt", name.repeat(100 + i));
            }
            zip.writeTo(zipOf(name));
        }
        install("a");
    }

    private Path zipOf(String name) {
        return temp.resolve(name + ".zip");
    }

    private void install(String name) throws PackException {
        PackShelf shelf = new PackShelf(packs, Optional.empty());
        StagedPack staged = shelf.stage(zipOf(name), CancelToken.create(), Progress.NONE);
        shelf.install(staged, true, CancelToken.create(), Progress.NONE);
    }

    @RepeatedTest(KILLS)
    void whatStandsThereIsOnePackAsAWhole(RepetitionInfo repetition) throws Exception {
        Map<String, String> a = DiskState.of(packs.resolve("demo"));
        install("b");
        Map<String, String> b = DiskState.of(packs.resolve("demo"));

        killAfter(new Random(repetition.getCurrentRepetition()).nextInt(3, 120));

        // As it stands, before anything has tidied up: never half a pack under its name.
        if (Files.exists(packs.resolve("demo"))) {
            assertThat(DiskState.of(packs.resolve("demo"))).isIn(a, b);
        }
        // The next start.
        assertThat(new PackShelf(packs, Optional.empty()).packs()).containsExactly(packs.resolve("demo"));
        assertThat(DiskState.of(packs.resolve("demo"))).isIn(a, b);
        // The next import.
        install("a");
        assertThat(DiskState.of(packs.resolve("demo"))).isEqualTo(a);
        assertThat(DiskState.of(packs).keySet()).noneMatch(path -> path.startsWith("."));
    }

    /** The one moment that a kill at random may miss: between the two renames. */
    @Test
    void betweenTheTwoRenamesThePackIsMovedAsideAndComesBack() throws IOException, PackException {
        Map<String, String> a = DiskState.of(packs.resolve("demo"));
        try (StagedPack staged =
                new PackShelf(packs, Optional.empty()).stage(zipOf("b"), CancelToken.create(), Progress.NONE)) {
            Path before = staged.staging().before("demo");
            Path aside = Objects.requireNonNull(before.getParent());
            Files.createDirectories(aside);
            Files.move(packs.resolve("demo"), before);
            assertThat(new PackShelf(packs, Optional.empty()).packs())
                    .as("while the import lives")
                    .isEmpty();
            Files.move(Objects.requireNonNull(aside.getParent()), packs.resolve(".staging-dead"));
        }
        assertThat(new PackShelf(packs, Optional.empty()).packs()).hasSize(1);
        assertThat(DiskState.of(packs.resolve("demo"))).isEqualTo(a);
    }

    private void killAfter(int millis) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Importer.class.getName(),
                        packs.toString(),
                        zipOf("a").toString(),
                        zipOf("b").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var said = child.inputReader()) {
            assertThat(said.readLine()).isEqualTo("0");
            TimeUnit.MILLISECONDS.sleep(millis);
        } finally {
            child.toHandle().destroyForcibly();
            child.waitFor();
        }
    }
}
