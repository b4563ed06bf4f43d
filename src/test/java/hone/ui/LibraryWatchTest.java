package hone.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.PackFolder;
import hone.problem.ProblemStamp;
import hone.ui.fx.TaskRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author sees who changes a pack while its window is open. */
final class LibraryWatchTest {
    private final FakeServices services = new FakeServices();
    private final FakeCode code = new FakeCode();
    private final List<String> told = new ArrayList<>();

    @TempDir
    private Path temp;

    private PackFolder pack;
    private WorkbenchViewModel model;

    @BeforeEach
    void start() {
        pack = new PackFolder(temp.resolve("packs/demo"));
        pack.write("arrays/sums/statement.md", "the old words");
        ShelfLibrary.use(services, temp.resolve("packs"));
        services.settings.put("problem.last", "demo/sums");
        model = new WorkbenchViewModel(services.on(TaskRunner.direct(), Runnable::run), code);
        model.start();
    }

    @Test
    void nothingIsToldWhileNothingChanges() {
        LibraryWatch watch = watch();
        watch.look();
        watch.look();
        assertThat(told).isEmpty();
    }

    @Test
    void aChangeOfTheOpenProblemIsToldOnce() {
        LibraryWatch watch = watch();
        pack.write("arrays/sums/data/secret/more.json", "[]");
        watch.look();
        watch.look();
        assertThat(told).containsExactly("open");
    }

    private LibraryWatch watch() {
        var watch = new LibraryWatch(services.library, Runnable::run, () -> told.add("list"), () -> told.add("open"));
        Path folder = pack.root.resolve("arrays/sums");
        watch.opened(folder, ProblemStamp.whole(folder));
        return watch;
    }

    @Test
    void aNewProblemIsInTheListAndANewStatementInFrontOfThePersonWhoseCodeStays() {
        code.type(code.text().indexOf("return"), "int x = 1;\n        ");
        String written = code.text();
        pack.write("arrays/more/problem.json", PackFolder.PROBLEM.replace("Sums", "More"))
                .write("arrays/more/data/sample/one.json", "[{\"in\": [[1]], \"out\": 1}]")
                .write("arrays/sums/statement.md", "the new and better words");
        model.watch().look();

        assertThat(model.browser().inOrder())
                .extracting(problem -> problem.title())
                .contains("More");
        assertThat(model.opened().get().orElseThrow().page().statement()).isEqualTo("the new and better words");
        assertThat(code.text()).isEqualTo(written);
        code.type(0, "// on\n");
        assertThat(String.valueOf(services.drafts.get(
                        model.opened().get().orElseThrow().page().problem().ref())))
                .isEqualTo("// on\n" + written);
    }

    @Test
    void anOpenProblemThatBreaksStaysAsItWasAndSaysWhy() {
        pack.write("arrays/sums/data/sample/first.json", "[\n{\"in\": []}]");
        model.watch().look();
        assertThat(model.opened().get().orElseThrow().page().statement()).isEqualTo("the old words");
        assertThat(model.notices().shown().getLast().text())
                .startsWith("“Sums” cannot be opened: arrays/sums/data/sample/first.json:2:9: expected");

        pack.write("arrays/sums/data/sample/first.json", "[{\"in\": [[7]], \"out\": 7}]");
        model.watch().look();
        assertThat(model.notices().shown()).isEmpty();
        assertThat(model.opened().get().orElseThrow().page().samples()).hasSize(1);
    }

    @Test
    void anOpenProblemThatIsGoneStaysInFrontOfThePerson() {
        pack.write("arrays/sums/problem.json", "{");
        model.watch().look();
        assertThat(model.browser().all())
                .filteredOn(row -> row.problem().isBroken())
                .hasSize(1);
        assertThat(model.opened().get()).isPresent();
    }
}
