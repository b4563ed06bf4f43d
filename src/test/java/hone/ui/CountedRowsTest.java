package hone.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hone.ui.editor.CodeEditor;
import hone.ui.fx.ExecutorTaskRunner;
import hone.ui.fx.FxThread;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** The table of cases when the work arrives after it has been looked at. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start first
final class CountedRowsTest {
    private final FakeServices services = new FakeServices();
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

    private Workbench window;

    @Start
    void start(Stage shown) {
        services.settings.put("problem.last", "hone/merge-shifts");
        services.verdict = Shots::tooSlow;
        services.counted = CountedSamples::of;
        window = Workbench.open(
                shown, services.on(new ExecutorTaskRunner(waiting::add, FxThread.executor()), FxThread.executor()));
    }

    @Stop
    void stop() {
        window.close();
    }

    private void step() {
        Runnable next = waiting.poll();
        if (next != null) {
            next.run();
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Rows are laid out in the next frames. */
    private static void awaitTheSelectedRow(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> seesTheSelectedRow(robot));
    }

    private static boolean seesTheSelectedRow(FxRobot robot) {
        TableView<?> table = robot.lookup("#case-table").queryTableView();
        return robot.lookup("#case-table .table-row-cell").queryAllAs(TableRow.class).stream()
                .filter(TableRow::isSelected)
                .map(row -> row.localToScene(row.getBoundsInLocal()).getCenterY())
                .anyMatch(middle -> {
                    Bounds seen = table.localToScene(table.getBoundsInLocal());
                    return middle > seen.getMinY() && middle < seen.getMaxY();
                });
    }

    @Test
    void theRowThatTheHeadlineSpeaksOfStaysInSight(FxRobot robot) throws TimeoutException {
        while (!waiting.isEmpty()) {
            step();
        }
        robot.interact(
                () -> robot.lookup(".code-editor").queryAs(CodeEditor.class).setText("class Solution { int x; }"));
        while (!waiting.isEmpty()) {
            step();
        }
        robot.interact(() -> window.model().submit());
        while (window.model().results().headline().get().isEmpty()) {
            step();
        }
        awaitTheSelectedRow(robot);
        assertThat(window.model().results().rows()).allMatch(row -> row.work().isEmpty());

        while (!waiting.isEmpty()) {
            step();
        }
        assertThat(window.model().results().rows()).anyMatch(row -> row.work().isPresent());
        awaitTheSelectedRow(robot);
    }
}
