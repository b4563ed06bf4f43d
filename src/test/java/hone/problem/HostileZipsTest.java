package hone.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.management.ThreadMXBean;
import hone.problem.HostileZips.Hostile;
import hone.task.CancelToken;
import hone.task.Progress;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An archive that breaks a rule is refused whole, says why, and nothing on disk has changed. */
class HostileZipsTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    /** Most that one may have allocated, in bytes, so that the heap cannot grow by more, whatever the collector does. */
    private static final long MOST_ALLOCATED = 400L << 20;

    /** One for all: none of them may change anything in it. */
    @TempDir
    private static Path temp;

    private static PackShelf shelf;

    @BeforeAll
    static void keepOnePack() throws PackException {
        shelf = new PackShelf(temp.resolve("home/packs"), Optional.empty());
        install(RawZip.pack("").file("arrays/sums/statement.md", "old").writeTo(temp.resolve("old.zip")));
    }

    private static void install(Path zip) throws PackException {
        StagedPack staged = shelf.stage(zip, CancelToken.create(), Progress.NONE);
        shelf.install(staged, false, CancelToken.create(), Progress.NONE);
    }

    static List<Hostile> all() {
        return HostileZips.all();
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(all())
                .hasSizeGreaterThanOrEqualTo(40)
                .extracting(Hostile::name)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isRefusedWholeAndNothingOnDiskChanges(Hostile hostile) throws IOException {
        Path zip = Files.write(temp.resolve("hostile.zip"), hostile.zip().get());
        Map<String, String> before = DiskState.of(temp);
        long allocated = THREADS.getCurrentThreadAllocatedBytes();

        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> install(zip))
                .satisfies(refusal -> {
                    Fault fault = refusal.fault();
                    assertThat(fault.file())
                            .get()
                            .isEqualTo(hostile.blames().isEmpty() ? "hostile.zip" : blamed(hostile));
                    assertThat(fault.message()).contains(hostile.says());
                    assertThat(fault.describe().chars()).noneMatch(Character::isISOControl);
                });

        assertThat(THREADS.getCurrentThreadAllocatedBytes() - allocated).isLessThan(MOST_ALLOCATED);
        assertThat(DiskState.of(temp)).isEqualTo(before);
    }

    /** A long name is shown by its end. */
    private static String blamed(Hostile hostile) {
        String whole = hostile.blames();
        return whole.length() > 160 ? "…" + whole.substring(whole.length() - 160) : whole;
    }
}
