package hone.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hone.task.CancelToken;
import hone.task.Progress;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackShelfTest {
    @TempDir
    private Path temp;

    private Path packs;
    private PackShelf shelf;
    private Path first;
    private Path second;

    @BeforeEach
    void makeShelf() {
        packs = temp.resolve("data/packs");
        shelf = new PackShelf(packs, Optional.of(Path.of(System.getProperty("hone.problems"))));
        first = RawZip.pack("").file("arrays/sums/statement.md", "first").writeTo(temp.resolve("zips/first.zip"));
        second = RawZip.pack("").file("arrays/sums/statement.md", "second").writeTo(temp.resolve("zips/second.zip"));
    }

    private Path install(Path zip, boolean replace) throws PackException {
        StagedPack staged = shelf.stage(zip, CancelToken.create(), Progress.NONE);
        return shelf.install(staged, replace, CancelToken.create(), Progress.NONE);
    }

    private String statement() throws IOException {
        return Files.readString(packs.resolve("demo/arrays/sums/statement.md"));
    }

    @Test
    void anEmptyShelfHasNoPacksAndMakesNoFolder() {
        assertThat(shelf.packs()).isEmpty();
        assertThat(shelf.present("demo")).isEmpty();
        assertThat(packs).doesNotExist();
    }

    @Test
    void aRefusalLeavesNotEvenTheFolder() {
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> install(new RawZip().writeTo(temp.resolve("zips/empty.zip")), false));
        assertThat(temp.resolve("data/packs")).doesNotExist();
    }

    @Test
    void anInstalledPackIsListedUnderItsId() throws PackException {
        Path place = install(first, false);

        assertThat(shelf.packs()).containsExactly(place);
        assertThat(shelf.present("demo")).get().extracting(PackHeader::title).isEqualTo("Demo");
        assertThat(DiskState.of(packs).keySet()).noneMatch(path -> path.startsWith("."));
    }

    @Test
    void aPackThatIsHereIsReplacedOnlyWhenAskedFor() throws PackException, IOException {
        install(first, false);
        Map<String, String> before = DiskState.of(temp);

        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> install(second, false))
                .withMessageContaining("a pack with the id \"demo\" is here already (“Demo”)")
                .withMessageContaining("Ask for replacing it");
        assertThat(DiskState.of(temp)).isEqualTo(before);

        install(second, true);
        assertThat(statement()).isEqualTo("second");
        assertThat(DiskState.of(packs).keySet()).noneMatch(path -> path.startsWith("."));
    }

    @Test
    void whatTheNewPackDoesNotHoldIsGoneAfterReplacing() throws PackException {
        install(RawZip.pack("").file("arrays/old.txt", "1").writeTo(temp.resolve("zips/x.zip")), false);
        install(second, true);

        assertThat(packs.resolve("demo/arrays/old.txt")).doesNotExist();
    }

    @Test
    void evenAnUnreadablePackIsReplacedOnlyWhenAskedFor() throws PackException, IOException {
        Files.createDirectories(packs.resolve("demo"));
        assertThatExceptionOfType(PackException.class).isThrownBy(() -> install(first, false));
        install(first, true);

        assertThat(statement()).isEqualTo("first");
    }

    @Test
    void aLinkIsReplacedAndWhatItPointsAtStays() throws PackException, IOException {
        Path mine = new PackFolder(temp.resolve("mine")).root;
        Files.createDirectories(packs);
        Files.createSymbolicLink(packs.resolve("demo"), mine);
        assertThat(shelf.packs()).hasSize(1);
        Map<String, String> before = DiskState.of(mine);

        install(first, true);

        assertThat(Files.isSymbolicLink(packs.resolve("demo"))).isFalse();
        assertThat(DiskState.of(mine)).isEqualTo(before);
    }

    @Test
    void theBuiltInPacksIdIsTaken() {
        Path zip = new RawZip()
                .file("pack.json", "{\"format\": 1, \"id\": \"hone\"}")
                .writeTo(temp.resolve("zips/hone.zip"));

        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> install(zip, true))
                .withMessageContaining("comes with Hone");
        assertThat(packs).doesNotExist();
    }

    @Test
    void brokenProblemsDoNotRefuseThePack() throws PackException {
        Path zip = RawZip.pack("")
                .file("arrays/torn/problem.json", "{\"title\": 7}")
                .writeTo(temp.resolve("zips/torn.zip"));
        try (StagedPack staged = shelf.stage(zip, CancelToken.create(), Progress.NONE)) {
            assertThat(staged.pack().problems())
                    .filteredOn(BrokenProblem.class::isInstance)
                    .singleElement()
                    .extracting(entry -> ((BrokenProblem) entry).fault().describe())
                    .asString()
                    .startsWith("arrays/torn/problem.json:1:");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 5})
    void cancellingLeavesNothing(int after) throws PackException {
        install(first, false);
        Map<String, String> before = DiskState.of(temp);
        CancelToken cancel = CancelToken.create();
        int[] steps = new int[1];
        Progress progress = (done, total, what) -> {
            if (steps[0]++ == after) {
                cancel.cancel();
            }
        };

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> {
            StagedPack staged = shelf.stage(second, cancel, progress);
            shelf.install(staged, true, cancel, progress);
        });
        assertThat(DiskState.of(temp)).isEqualTo(before);
    }

    @Test
    void progressGoesUpToItsEnd() throws PackException {
        List<Integer> done = new ArrayList<>();
        Progress progress = (at, total, what) -> {
            assertThat(total).isEqualTo(8);
            done.add(at);
        };
        StagedPack staged = shelf.stage(first, CancelToken.create(), progress);
        shelf.install(staged, false, CancelToken.create(), progress);

        assertThat(done).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void whatACrashLeftBehindIsSweptByTheNextImport() throws IOException, PackException {
        install(first, false);
        Files.createDirectories(packs.resolve(".staging-1/pack/arrays"));
        Files.writeString(packs.resolve(".staging-1/pack/arrays/half.json"), "[");
        Files.writeString(packs.resolve(".staging-1.lock"), "");
        Files.createDirectories(packs.resolve(".staging-2/before/demo"));
        Files.writeString(packs.resolve(".staging-3.lock"), "");

        install(second, true);

        assertThat(statement()).isEqualTo("second");
        assertThat(DiskState.of(packs).keySet()).noneMatch(path -> path.startsWith("."));
    }

    @Test
    void aPackThatACrashLeftMovedAsideIsPutBackAtTheNextStart() throws IOException, PackException {
        install(first, false);
        Files.createDirectories(packs.resolve(".staging-1/before"));
        Files.writeString(packs.resolve(".staging-1.lock"), "");
        Files.move(packs.resolve("demo"), packs.resolve(".staging-1/before/demo"));

        assertThat(shelf.packs()).hasSize(1);
        assertThat(statement()).isEqualTo("first");
    }

    @Test
    void whatAnotherImportIsAtIsLeftAlone() throws IOException, PackException {
        try (StagedPack under = shelf.stage(first, CancelToken.create(), Progress.NONE)) {
            install(second, false);
            assertThat(under.pack().folder().resolve("pack.json")).exists();
        }
        assertThat(DiskState.of(packs).keySet()).noneMatch(path -> path.startsWith("."));
        assertThat(statement()).isEqualTo("second");
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldInWords() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");
        PackShelf nowhere = new PackShelf(file.resolve("packs"), Optional.empty());

        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> nowhere.stage(first, CancelToken.create(), Progress.NONE))
                .withMessageContaining("the pack cannot be written to disk: ");
    }

    /** A device that is always full stands for the disk, since a test cannot fill one. */
    @Test
    void aFullDiskIsToldInWords() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "Linux alone has a device that is always full");
        try (FileChannel channel = FileChannel.open(full, StandardOpenOption.WRITE)) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> channel.write(java.nio.ByteBuffer.wrap(new byte[1])))
                    .satisfies(
                            e -> assertThat(ArrivalFaults.notWritten(e).fault().message())
                                    .isEqualTo("the pack cannot be written to disk: the disk is full."));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
