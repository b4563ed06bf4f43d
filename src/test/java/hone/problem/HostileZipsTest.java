package hone.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hone.problem.HostileZips.Hostile;
import hone.task.CancelToken;
import hone.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An archive that breaks a rule is refused whole, says why, and nothing on disk has changed. */
class HostileZipsTest {
    /** Most that the heap may hold at its fullest over what it held before, garbage included: the tests run with 1 GiB. */
    private static final long MOST_HEAP = 400L << 20;

    @TempDir
    private Path temp;

    private Path packs;
    private PackShelf shelf;

    @BeforeEach
    void keepOnePack() throws PackException {
        packs = temp.resolve("home/packs");
        shelf = new PackShelf(packs, Optional.empty());
        install(RawZip.pack("").file("arrays/sums/statement.md", "old").writeTo(temp.resolve("old.zip")));
    }

    private void install(Path zip) throws PackException {
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
        HeapPeak heap = HeapPeak.start();

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

        assertThat(DiskState.of(temp)).isEqualTo(before);
        assertThat(heap.grown()).isLessThan(MOST_HEAP);
    }

    /** A long name is shown by its end. */
    private static String blamed(Hostile hostile) {
        String whole = hostile.blames();
        return whole.length() > 160 ? "…" + whole.substring(whole.length() - 160) : whole;
    }
}
