package hone.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.PackFolder;
import hone.problem.RawZip;
import hone.ui.fx.TaskRunner;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pack that comes in changes in the window. */
final class ArrivalsTest {
    private final FakeServices services = new FakeServices();
    private final FakeCode code = new FakeCode();

    @TempDir
    private Path temp;

    private WorkbenchViewModel start() {
        var model = new WorkbenchViewModel(services.on(TaskRunner.direct(), Runnable::run), code);
        model.start();
        return model;
    }

    @BeforeEach
    void useShelf() {
        ShelfLibrary.use(services, temp.resolve("packs"));
    }

    @Test
    void anImportedPackIsInTheListAtOnce() {
        WorkbenchViewModel model = start();
        model.importPack(RawZip.pack("").writeTo(temp.resolve("demo.zip")));
        model.imports().add();

        assertThat(model.overlay().get()).isEqualTo(Front.Overlay.PROBLEMS);
        assertThat(model.browser().all())
                .extracting(row -> row.problem().ref().toString())
                .contains("demo/sums");
        assertThat(model.notices().shown()).isEmpty();
        model.browser().query().set("demo");
        assertThat(model.browser().shown()).hasSize(1);
    }

    @Test
    void whatComesInWhileTheDrawerIsShutIsToldInANotice() {
        WorkbenchViewModel model = start();
        model.imports().start(RawZip.pack("").writeTo(temp.resolve("demo.zip")));
        model.imports().add();
        assertThat(model.notices().shown())
                .containsExactly(Notice.news(Notice.Subject.IMPORT, "Imported Demo: 1 problem"));

        model.imports().start(new RawZip().writeTo(temp.resolve("empty.zip")));
        assertThat(model.notices().shown()).singleElement().satisfies(notice -> {
            assertThat(notice.tone()).isEqualTo(Notice.Tone.TROUBLE);
            assertThat(notice.text()).startsWith("empty.zip was not imported. There is no pack.json");
        });
    }

    @Test
    void aQuestionThatComesUpWhileTheDrawerIsShutLeadsToIt() {
        WorkbenchViewModel model = start();
        model.imports().start(RawZip.pack("").writeTo(temp.resolve("demo.zip")));
        assertThat(model.notices().shown().getFirst().text())
                .isEqualTo("The pack “Demo” has been looked at and can be added.");
        model.imports().add();
        model.imports().start(RawZip.pack("").writeTo(temp.resolve("demo.zip")));
        Notice notice = model.notices().shown().getFirst();
        assertThat(notice.text()).isEqualTo("The pack “Demo” is here already.");

        notice.actions().getFirst().run().run();
        assertThat(model.overlay().get()).isEqualTo(Front.Overlay.PROBLEMS);
        assertThat(model.notices().shown()).isEmpty();
    }

    @Test
    void anOpenProblemThatIsReplacedIsOpenedAnewAndTheCodeStays() {
        WorkbenchViewModel model = start();
        model.importPack(RawZip.pack("")
                .file("arrays/sums/statement.md", "the old words")
                .writeTo(temp.resolve("old.zip")));
        model.imports().add();
        model.open(model.browser().inOrder().stream()
                .filter(problem -> problem.ref().id().equals("sums"))
                .findFirst()
                .orElseThrow());
        code.type(code.text().indexOf("return"), "int x = 1;\n        ");
        String written = code.text();

        model.importPack(RawZip.pack("")
                .file("arrays/sums/statement.md", "the new words")
                .writeTo(temp.resolve("new.zip")));
        model.imports().add();

        assertThat(model.opened().get().orElseThrow().page().statement()).isEqualTo("the new words");
        assertThat(code.text()).isEqualTo(written);
        assertThat(model.overlay().get()).isEqualTo(Front.Overlay.PROBLEMS);
    }

    @Test
    void anOpenProblemThatIsGoneFromANewVersionGivesWayToAnother() {
        services.settings.put("problem.last", "demo/sums");
        WorkbenchViewModel model = start();
        model.importPack(RawZip.pack("").writeTo(temp.resolve("old.zip")));
        model.imports().add();
        model.open(model.browser().inOrder().stream()
                .filter(problem -> problem.ref().id().equals("sums"))
                .findFirst()
                .orElseThrow());
        model.importPack(new RawZip()
                .file("pack.json", "{\"format\": 1, \"id\": \"demo\"}")
                .writeTo(temp.resolve("new.zip")));
        model.imports().add();

        assertThat(model.opened().get().orElseThrow().page().problem().ref().pack())
                .isEqualTo("hone");
    }

    @Test
    void aProblemWhoseCasesCannotBeReadIsToldWithItsPlace() {
        WorkbenchViewModel model = start();
        model.importPack(RawZip.pack("")
                .file("arrays/bad/problem.json", PackFolder.PROBLEM)
                .file("arrays/bad/data/sample/one.json", "[\n{\"in\": []}]")
                .writeTo(temp.resolve("demo.zip")));
        model.imports().add();
        model.open(model.browser().inOrder().stream()
                .filter(problem -> problem.ref().id().equals("bad"))
                .findFirst()
                .orElseThrow());

        assertThat(model.notices().shown().getLast().text())
                .contains("“Sums” cannot be opened: arrays/bad/data/sample/one.json:2:9: expected 1 values");
    }
}
