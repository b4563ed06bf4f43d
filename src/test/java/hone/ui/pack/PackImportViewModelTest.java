package hone.ui.pack;

import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.DiskState;
import hone.problem.Fault;
import hone.problem.PackShelf;
import hone.problem.RawZip;
import hone.ui.fx.ExecutorTaskRunner;
import hone.ui.fx.TaskRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackImportViewModelTest {
    private final List<ImportState.Imported> arrived = new ArrayList<>();
    private final List<ImportState> seen = new ArrayList<>();
    private final Queue<Runnable> later = new ArrayDeque<>();

    @TempDir
    private Path temp;

    private Path packs;

    @BeforeEach
    void place() {
        packs = temp.resolve("packs");
    }

    private PackImportViewModel model(TaskRunner runner) {
        PackImportViewModel model =
                new PackImportViewModel(new PackShelf(packs, Optional.empty()), runner, Runnable::run, arrived::add);
        model.state().subscribe(state -> {
            seen.add(state);
        });
        return model;
    }

    private PackImportViewModel model() {
        return model(TaskRunner.direct());
    }

    /** One whose work waits until a test lets it run. */
    private PackImportViewModel slowModel() {
        return model(new ExecutorTaskRunner(later::add, Runnable::run));
    }

    private void runAll() {
        for (Runnable next = later.poll(); next != null; next = later.poll()) {
            next.run();
        }
    }

    private Path zip() {
        return RawZip.pack("week/")
                .file("week/arrays/torn/problem.json", "{")
                .file("week/README.md", "version 1")
                .writeTo(temp.resolve("zips/1.zip"));
    }

    private static Path versioned(Path zip, String version) {
        return new RawZip()
                .file(
                        "pack.json",
                        "{\"format\": 1, \"id\": \"demo\", \"title\": \"Sorting week\", \"version\": \"" + version
                                + "\"}")
                .writeTo(zip);
    }

    @Test
    void whatCameInIsToldWithItsCounts() {
        PackImportViewModel model = model();
        model.start(zip());
        assertThat(packs.resolve("demo")).doesNotExist();
        assertThat(arrived).isEmpty();
        assertThat(model.state().get()).isInstanceOfSatisfying(ImportState.Asking.class, asking -> {
            assertThat(asking.arriving().sound()).isEqualTo(1);
            assertThat(asking.arriving().broken())
                    .extracting(fault -> fault.file().orElse(""))
                    .containsExactly("arrays/torn/problem.json");
            assertThat(asking.there()).isEmpty();
        });
        model.add();

        assertThat(model.state().get())
                .isInstanceOfSatisfying(
                        ImportState.Imported.class,
                        imported -> assertThat(imported.inWords()).isEqualTo("Imported Demo: 2 problems, 1 broken"));
        assertThat(arrived).hasSize(1);
        assertThat(packs.resolve("demo/README.md")).hasContent("version 1");
    }

    @Test
    void theWayGoesFromTheFirstFileToTheLastOnDisk() {
        PackImportViewModel model = model();
        model.start(zip());
        model.add();

        assertThat(seen).first().isInstanceOf(ImportState.Idle.class);
        List<ImportState.Running> steps = seen.stream()
                .filter(ImportState.Running.class::isInstance)
                .map(ImportState.Running.class::cast)
                .toList();
        assertThat(steps)
                .extracting(ImportState.Running::share)
                .filteredOn(share -> share >= 0)
                .isSorted();
        assertThat(steps)
                .extracting(ImportState.Running::step)
                .startsWith("Checking", "Unpacking, 0 of 5 files", "Unpacking, 1 of 5 files")
                .endsWith("Saving, 4 of 5 files");
    }

    @Test
    void aRefusalSaysWhatAndWhereAndNothingHasChanged() {
        PackImportViewModel first = model();
        first.start(zip());
        first.add();
        Map<String, String> before = DiskState.of(temp);
        PackImportViewModel model = model();
        Path evil = RawZip.pack("").file("../evil.json", "{}").writeTo(temp.resolve("zips/evil.zip"));
        before.putAll(DiskState.of(temp));
        model.start(evil);

        assertThat(model.state().get()).isInstanceOfSatisfying(ImportState.Refused.class, refused -> {
            assertThat(refused.source()).isEqualTo("evil.zip");
            assertThat(refused.place()).contains("../evil.json");
            assertThat(refused.what()).isEqualTo("Its name leads out of its folder by “..”. Rename it and pack again.");
        });
        assertThat(DiskState.of(temp)).isEqualTo(before);
        assertThat(arrived).hasSize(1);
    }

    @Test
    void aPlaceInAFileIsTold() {
        ImportState.Refused refused = ImportState.Refused.of(
                "week.zip",
                new Fault(
                        "expected the format 1",
                        Optional.of("pack.json"),
                        OptionalInt.of(3),
                        OptionalInt.of(12),
                        Optional.of("$.format")));

        assertThat(refused.place()).contains("pack.json, line 3, column 12");
        assertThat(refused.what()).isEqualTo("Expected the format 1.");
        assertThat(refused.inWords())
                .isEqualTo("week.zip was not imported. pack.json, line 3, column 12: Expected the format 1.");
    }

    @Test
    void whatIsNoArchiveIsToldByItsOwnName() throws Exception {
        PackImportViewModel model = model();
        model.start(Files.writeString(temp.resolve("notes.zip"), "hello"));

        assertThat(model.state().get()).isInstanceOfSatisfying(ImportState.Refused.class, refused -> {
            assertThat(refused.place()).isEmpty();
            assertThat(refused.what()).startsWith("It is no zip archive");
        });
    }

    @Test
    void aPackThatIsHereIsReplacedOnlyAfterAsking() {
        PackImportViewModel model = model();
        model.start(versioned(temp.resolve("zips/a.zip"), "1.0"));
        model.add();
        model.start(versioned(temp.resolve("zips/b.zip"), "1.1"));

        assertThat(model.state().get()).isInstanceOfSatisfying(ImportState.Asking.class, asking -> {
            assertThat(asking.there().orElseThrow().version()).isEqualTo("1.0");
            assertThat(asking.arriving().header().version()).isEqualTo("1.1");
        });
        assertThat(packs.resolve("demo/pack.json")).content().contains("1.0");

        model.add();
        assertThat(model.state().get())
                .isInstanceOfSatisfying(
                        ImportState.Imported.class,
                        imported -> assertThat(imported.inWords()).isEqualTo("Replaced Sorting week: no problems"));
        assertThat(packs.resolve("demo/pack.json")).content().contains("1.1");
        isTidy();
    }

    @Test
    void keepingLeavesThePackAndNothingElse() {
        PackImportViewModel model = model();
        model.start(versioned(temp.resolve("zips/a.zip"), "1.0"));
        model.add();
        Path b = versioned(temp.resolve("zips/b.zip"), "1.1");
        Map<String, String> before = DiskState.of(temp);
        model.start(b);
        model.keep();

        assertThat(model.state().get()).isInstanceOf(ImportState.Idle.class);
        assertThat(DiskState.of(temp)).isEqualTo(before);
        model.add();
        assertThat(DiskState.of(temp)).isEqualTo(before);
    }

    @Test
    void anotherImportTakesThePlaceOfAQuestion() {
        PackImportViewModel model = model();
        model.start(versioned(temp.resolve("zips/a.zip"), "1.0"));
        model.add();
        model.start(versioned(temp.resolve("zips/b.zip"), "1.1"));
        model.start(versioned(temp.resolve("zips/c.zip"), "1.2"));
        model.add();

        assertThat(packs.resolve("demo/pack.json")).content().contains("1.2");
        isTidy();
    }

    @Test
    void whileOneIsUnderWayAnotherDoesNothing() {
        PackImportViewModel model = slowModel();
        model.start(versioned(temp.resolve("zips/a.zip"), "1.0"));
        model.start(zip());
        runAll();
        model.add();
        runAll();

        assertThat(arrived)
                .extracting(ImportState.Imported::pack)
                .extracting("version")
                .containsExactly("1.0");
    }

    @Test
    void cancellingBeforeItBeginsDropsIt() {
        PackImportViewModel model = slowModel();
        model.start(zip());
        assertThat(model.isRunning()).isTrue();
        model.cancel();
        runAll();

        assertThat(model.state().get()).isInstanceOf(ImportState.Idle.class);
        assertThat(packs).doesNotExist();
        assertThat(arrived).isEmpty();
    }

    @Test
    void aQuestionThatNobodyHearsOfAnyMoreLeavesNothing() {
        PackImportViewModel before = model();
        before.start(versioned(temp.resolve("zips/a.zip"), "1.0"));
        before.add();
        List<Runnable> told = new ArrayList<>();
        PackImportViewModel model = model(new ExecutorTaskRunner(later::add, told::add));
        model.start(versioned(temp.resolve("zips/b.zip"), "1.1"));
        runAll();
        model.cancel();
        told.forEach(Runnable::run);
        runAll();

        assertThat(model.state().get()).isInstanceOf(ImportState.Idle.class);
        isTidy();
    }

    @Test
    void aReplacementThatIsCancelledBeforeItBeginsLeavesTheOldPackAlone() {
        PackImportViewModel model = slowModel();
        model.start(versioned(temp.resolve("zips/a.zip"), "1.0"));
        runAll();
        model.add();
        runAll();
        model.start(versioned(temp.resolve("zips/b.zip"), "1.1"));
        runAll();
        model.add();
        model.cancel();
        runAll();

        assertThat(packs.resolve("demo/pack.json")).content().contains("1.0");
        isTidy();
    }

    @Test
    void closingTheWindowRemovesWhatWaits() {
        PackImportViewModel model = model();
        model.start(versioned(temp.resolve("zips/a.zip"), "1.0"));
        model.add();
        model.start(versioned(temp.resolve("zips/b.zip"), "1.1"));
        model.close();

        isTidy();
    }

    private void isTidy() {
        assertThat(DiskState.of(packs).keySet()).noneMatch(path -> path.startsWith("."));
    }
}
