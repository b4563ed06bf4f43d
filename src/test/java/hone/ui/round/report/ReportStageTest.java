package hone.ui.round.report;

import static org.assertj.core.api.Assertions.assertThat;

import hone.practice.round.Round;
import hone.practice.round.RoundEvent;
import hone.practice.round.RoundReport;
import hone.practice.round.Stamped;
import hone.practice.round.TaskRecord;
import hone.problem.ProblemRef;
import hone.ui.fx.TaskRunner;
import hone.ui.theme.Theme;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Rating, report and history by the keyboard alone. */
@SuppressWarnings("NullAway.Init") // the stage comes before any test
@ExtendWith(ApplicationExtension.class)
final class ReportStageTest {
    private final StackPane root = new StackPane();
    private final List<String> called = new ArrayList<>();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(root, 1200, 780));
        Theme.DARK.apply(stage.getScene());
        stage.show();
    }

    private void show(FxRobot robot, Node view, Runnable focus) {
        robot.interact(() -> {
            root.getChildren().setAll(view);
            root.applyCss();
            root.layout();
            focus.run();
        });
    }

    @Test
    void digitsRateTaskAfterTaskAndEnterShowsTheReport(FxRobot robot) {
        Round round = ReportSamples.assessment();
        RatingView view = new RatingView(new RatingViewModel(
                round.tasks().stream().map(TaskRecord::task).toList(), points -> called.add(points.toString())));
        show(robot, view, view::focusInside);
        robot.push(KeyCode.DIGIT5).push(KeyCode.DIGIT1).push(KeyCode.DIGIT4);
        assertThat(robot.lookup("#show-report").queryButton().isDisabled()).isTrue();
        robot.push(KeyCode.DIGIT2).push(KeyCode.ENTER);
        assertThat(called).containsExactly("[100, 0, 75, 25]");
    }

    @Test
    void eventsAreChosenByArrowsAndPlayedByEnterAndWhatHasTheKeyboardIsSeen(FxRobot robot) {
        Round round = ReportSamples.phoneScreen();
        ReportViewModel model = new ReportViewModel(
                ReportSamples.summary(round),
                RoundReport.of(round),
                ReportSamples.history(),
                new Heard(),
                TaskRunner.direct(),
                ZoneOffset.UTC);
        ReportView view = new ReportView(model);
        show(robot, view, () -> view.lookup("#time-line").requestFocus());
        Node timeLine = view.lookup("#time-line");
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertThat(timeLine.getAccessibleText())
                .startsWith("18:54  The interviewer")
                .contains("2 of 6");
        robot.push(KeyCode.ENTER).push(KeyCode.END).push(KeyCode.ENTER);
        List<Happening> happenings = Happening.of(RoundReport.of(round));
        assertThat(called)
                .containsExactly(
                        "playback " + happenings.get(1).at(),
                        "playback " + happenings.getLast().at());
        ScrollPane scroll = (ScrollPane) view.lookup(".scroll-pane");
        assertThat(scroll.getVvalue()).isZero();
        robot.interact(() -> view.lookup("#scoring").requestFocus());
        assertThat(scroll.getVvalue()).isGreaterThan(0.5);
        robot.interact(() -> {
            ((TitledPane) view.lookup("#scoring")).setExpanded(true);
            round.apply(new Stamped(round.at(), new RoundEvent.GrowthFound(0, "n", true, "n", "same")));
            model.update(RoundReport.of(round));
        });
        assertThat(((TitledPane) view.lookup("#scoring")).isExpanded()).isTrue();
        assertThat(robot.lookup("n, as the author declares").tryQuery()).isPresent();
        robot.interact(() -> robot.lookup("#practise-first").queryButton().fire());
        assertThat(called).last().isEqualTo("practise hone/p0");
    }

    @Test
    void aRoundIsDeletedByTheKeyboardAfterOneQuestion(FxRobot robot) {
        HistoryView view = new HistoryView(new HistoryViewModel(ReportSamples.history(), new Kept(), ZoneOffset.UTC));
        show(robot, view, view::focusInside);
        robot.push(KeyCode.ENTER).push(KeyCode.DOWN).push(KeyCode.DELETE);
        assertThat(robot.lookup("#history-keep").queryButton().isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(called).containsExactly("open r0");
        robot.push(KeyCode.DELETE).push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.SPACE);
        assertThat(called).containsExactly("open r0", "delete r1");
    }

    private final class Heard implements ReportActions {
        @Override
        public void back() {
            called.add("back");
        }

        @Override
        public void playback(long at) {
            called.add("playback " + at);
        }

        @Override
        public void practise(ProblemRef problem) {
            called.add("practise " + problem);
        }

        @Override
        public void openInWorkbench(ProblemRef problem, String source) {
            called.add("open " + problem);
        }
    }

    private final class Kept implements HistoryActions {
        @Override
        public void open(String id) {
            called.add("open " + id);
        }

        @Override
        public void delete(String id) {
            called.add("delete " + id);
        }
    }
}
