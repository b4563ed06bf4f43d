package hone.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hone.practice.round.ClockReading;
import hone.practice.round.Presets;
import hone.practice.round.Round;
import hone.practice.round.RoundEvent;
import hone.practice.round.RoundKind;
import hone.practice.round.RoundReport;
import hone.practice.round.RoundState;
import hone.practice.round.RoundSummary;
import hone.practice.round.Stamped;
import hone.store.DataFolder;
import hone.store.RoundFolder;
import hone.ui.editor.CodeEditor;
import hone.ui.fx.FxThread;
import hone.ui.fx.TaskRunner;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** A whole round as a person does it: from the button to the report and the playback, with a real record on the disk. */
@SuppressWarnings("NullAway.Init") // the stage comes before any test
@ExtendWith(ApplicationExtension.class)
final class RoundStageTest {
    private static final int TASKS = 4;
    private static final long MINUTE = 60_000;

    @TempDir
    private static Path data;

    private static RoundFolder rounds;

    private final FakeServices services = new FakeServices();
    private final AtomicLong now = new AtomicLong(1_000);
    private Workbench window;

    @BeforeAll
    static void open() {
        rounds = new RoundFolder(new DataFolder(data), InstantSource.fixed(FakeServices.NOW));
    }

    @AfterAll
    static void close() throws Exception {
        rounds.close();
    }

    @Start
    void start(Stage shown) {
        services.rounds = rounds;
        services.timer = () -> new ClockReading("boot", true, now.get(), FakeServices.NOW.toEpochMilli() + now.get());
        window = Workbench.open(shown, services.on(TaskRunner.direct(), FxThread.executor()));
    }

    @Stop
    void stop() {
        window.close();
    }

    @Test
    void anAssessmentFromTheButtonToTheReportAndThePlayback(FxRobot robot) throws Exception {
        press(robot, "#rounds");
        robot.interact(() -> robot.lookup("#kind-warm-up").query().requestFocus());
        RoundKind warmUp = Presets.WARM_UP;
        RoundKind arrived = new RoundKind("pack/demo/first", "First", warmUp.rules(), warmUp.slots());
        robot.interact(() -> window.rounds().home().packKinds().setAll(arrived));
        assertThat(robot.lookup("#kind-pack-demo-first").tryQuery()).isPresent();
        assertThat(robot.lookup("#kind-warm-up").query().isFocused())
                .as("a row keeps the keyboard when the packs have been read")
                .isTrue();
        press(robot, "#kind-assessment");
        press(robot, "#start-round");
        assertThat(label(robot, "#time-left")).isEqualTo("70 minutes");

        for (int task = 0; task < TASKS; task++) {
            press(robot, "#task-" + task);
            assertThat(robot.lookup("#task-" + task).queryAs(ToggleButton.class).isSelected())
                    .isTrue();
            typeSomething(robot, task);
            pass(robot, 10 * MINUTE);
            if (task < TASKS - 1) {
                robot.push(KeyCode.CONTROL, KeyCode.ENTER);
                assertThat(label(robot, "#received")).startsWith("Received at ");
            }
        }
        assertThat(label(robot, "#time-left")).isEqualTo("30 minutes");

        press(robot, "#round-end");
        assertThat(robot.lookup("#round-end-now").tryQuery()).isPresent();
        press(robot, "#round-end-now");
        for (int task = 0; task < TASKS; task++) {
            press(robot, "#rate-" + task + "-100");
        }
        press(robot, "#show-report");
        assertThat(label(robot, "#report-sentence")).startsWith("You solved 3 of 4 tasks");

        press(robot, "#report-play");
        String begin = label(robot, "#playback-time");
        press(robot, "#playback-next");
        assertThat(label(robot, "#playback-time")).isNotEqualTo(begin);
        press(robot, "#playback-back");
        press(robot, "#report-back");
        assertThat(robot.lookup("#history-table").queryTableView().getItems()).hasSize(1);

        RoundSummary kept = rounds.list().getFirst();
        assertThat(kept.state()).isEqualTo(RoundState.RATED);
        assertThat(kept.score()).contains(75);
        assertThat(kept.used()).isEqualTo(40 * MINUTE);
        List<Stamped> log = rounds.read(kept.id());
        RoundReport report = RoundReport.of(Round.of(log));
        assertThat(report.integrity().strange()).isZero();
        assertThat(report.expected()).contains(100);
        assertThat(report.tasks().getLast().unsubmitted()).isTrue();
        assertThat(log.stream().filter(each -> each.event() instanceof RoundEvent.Answered))
                .hasSize(TASKS - 1);
    }

    /** Time passes, and the window's own clock takes it in. */
    private void pass(FxRobot robot, long millis) {
        now.addAndGet(millis);
        robot.interact(() -> window.rounds().tick());
    }

    private static void typeSomething(FxRobot robot, int task) {
        CodeEditor editor = robot.lookup(".code-editor").queryAllAs(CodeEditor.class).stream()
                .filter(each -> each.getScene() != null && each.isVisible())
                .reduce((_, last) -> last)
                .orElseThrow();
        robot.interact(() -> editor.setText("class Solution { int answer() { return " + task + "; } }\n"));
    }

    private static void press(FxRobot robot, String query) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> robot.lookup(query).tryQuery().isPresent());
        robot.interact(() -> robot.lookup(query).queryAs(ButtonBase.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String label(FxRobot robot, String query) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> robot.lookup(query).tryQuery().isPresent());
        return robot.lookup(query).queryAs(Label.class).getText();
    }
}
