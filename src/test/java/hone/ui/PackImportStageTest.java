package hone.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.RawZip;
import hone.ui.fx.BackgroundRunner;
import hone.ui.fx.FxThread;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** Importing as a person meets it, in the background as in the real program. */
@SuppressWarnings("NullAway.Init") // the stage comes before any test
@ExtendWith(ApplicationExtension.class)
final class PackImportStageTest {
    @TempDir
    static Path temp;

    private final FakeServices services = new FakeServices();
    private final BackgroundRunner runner = new BackgroundRunner();
    private Optional<Path> answer = Optional.empty();
    private int asked;
    private Workbench window;

    @Start
    void start(Stage shown) {
        ShelfLibrary.use(services, temp.resolve("packs-" + System.nanoTime()));
        window = Workbench.open(shown, services.on(runner, FxThread.executor()), _ -> {
            asked++;
            return answer;
        });
    }

    @Stop
    void stop() {
        window.close();
        runner.close();
    }

    private static Path zip(String name, String version) {
        return RawZip.pack("")
                .file("arrays/sums/README.md", version)
                .file("arrays/torn/problem.json", "{")
                .writeTo(temp.resolve(name));
    }

    @Test
    void aPackComesInAndItsProblemsAreShown(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.model().importPack(zip("demo.zip", "1")));
        await(robot, "#pack-add");
        assertThat(text(robot, "#pack-counts")).isEqualTo("1 problem: 1 medium");
        assertThat(text(robot, "#pack-broken-title")).isEqualTo("1 problem cannot be read; the others can be used");
        assertThat(robot.lookup("#pack-broken").queryTextInputControl().getText())
                .startsWith("arrays/torn/problem.json");
        assertThat(robot.lookup("#pack-add").query().isFocused()).isTrue();
        assertThat(robot.lookup("#problem-table").queryTableView().getItems())
                .as("nothing is added before the word is given")
                .hasSize(FakeServices.builtIn().size());

        press(robot, "#pack-add");
        await(robot, "#pack-show");
        assertThat(text(robot, "#pack-title")).isEqualTo("Imported Demo: 2 problems, 1 broken");

        press(robot, "#pack-show");
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup("#problem-table").queryTableView().getItems().size() == 2);
        press(robot, "#pack-close");
        assertThat(robot.lookup("#pack-import").query().isVisible()).isFalse();
    }

    @Test
    void aRefusalSaysWhereAndWhyAndTheListStays(FxRobot robot) throws TimeoutException {
        Path evil = RawZip.pack("").file("a/../../evil.json", "{}").writeTo(temp.resolve("evil.zip"));
        robot.interact(() -> window.model().importPack(evil));
        await(robot, "#pack-refusal");

        assertThat(text(robot, "#pack-title")).isEqualTo("evil.zip was not imported");
        assertThat(text(robot, "#pack-place")).isEqualTo("a/../../evil.json");
        assertThat(text(robot, "#pack-refusal"))
                .isEqualTo("Its name leads out of its folder by “..”. Rename it and pack again. Nothing has changed.");
        assertThat(robot.lookup("#problem-table").queryTableView().getItems())
                .hasSize(FakeServices.builtIn().size());
    }

    @Test
    void replacingIsAskedForAndTheSafeAnswerHasTheKeyboard(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.model().importPack(zip("demo.zip", "1")));
        await(robot, "#pack-add");
        press(robot, "#pack-add");
        await(robot, "#pack-show");
        robot.interact(() -> window.model().importPack(zip("demo-2.zip", "2")));
        await(robot, "#pack-replacing");
        assertThat(text(robot, "#pack-add")).isEqualTo("Replace");
        assertThat(robot.lookup("#pack-keep").query().isFocused()).isTrue();

        press(robot, "#pack-add");
        await(robot, "#pack-show");
        assertThat(text(robot, "#pack-title")).isEqualTo("Replaced Demo: 2 problems, 1 broken");
    }

    @Test
    void theKeyAndTheButtonAskForAFile(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        assertThat(asked).isEqualTo(1);
        assertThat(robot.lookup("#import-pack").tryQuery())
                .as("the drawer, where nothing was chosen")
                .isEmpty();

        answer = Optional.of(zip("demo.zip", "1"));
        robot.push(KeyCode.CONTROL, KeyCode.P);
        press(robot, "#import-pack");
        assertThat(asked).isEqualTo(2);
        await(robot, "#pack-add");
        assertThat(robot.lookup("#import-pack").queryAs(Button.class).isDisabled())
                .isFalse();
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(Button.class).fire());
    }

    private static void await(FxRobot robot, String id) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
