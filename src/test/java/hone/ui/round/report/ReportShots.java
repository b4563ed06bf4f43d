package hone.ui.round.report;

import hone.practice.round.Round;
import hone.practice.round.RoundReport;
import hone.practice.round.RoundTask;
import hone.practice.round.TaskRecord;
import hone.problem.ProblemRef;
import hone.ui.Camera;
import hone.ui.fx.TaskRunner;
import hone.ui.theme.Theme;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * Photographs rating, report and history, dark and light, small and large, into the folder named by the first argument; started
 * like {@link hone.ui.Shots}.
 */
@SuppressWarnings("NullAway.Init") // JavaFX calls start first
public final class ReportShots extends Application {
    private static final ReportActions NOTHING = new ReportActions() {
        @Override
        public void back() {}

        @Override
        public void playback(long at) {}

        @Override
        public void practise(ProblemRef problem) {}

        @Override
        public void openInWorkbench(ProblemRef problem, String source) {}
    };

    private static final HistoryActions NO_ACTIONS = new HistoryActions() {
        @Override
        public void open(String id) {}

        @Override
        public void delete(String id) {}
    };

    private final StackPane root = new StackPane();

    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(root, 1280, 800);
        stage.setScene(scene);
        Camera camera = new Camera(
                Path.of(getParameters().getRaw().getFirst()), stage, theme -> theme.apply(scene), Duration.millis(400));
        Theme.DARK.apply(scene);
        Theme.fontSize(scene, Theme.NORMAL_FONT_SIZE);
        stage.show();
        RatingViewModel rating = rating(ReportSamples.assessment());
        camera.step("rating", () -> root.getChildren().setAll(new RatingView(rating)));
        camera.step("rating-chosen", () -> {
            rating.choose(0, 100);
            rating.choose(1, 75);
        });
        camera.step("rating-six", () -> root.getChildren().setAll(new RatingView(rating(ReportSamples.marathon()))));
        report(camera, "report-assessment", ReportSamples.assessment());
        report(camera, "report-phone", ReportSamples.phoneScreen());
        report(camera, "report-marathon", ReportSamples.marathon());
        camera.step("report-large-text", () -> Theme.fontSize(scene, 20));
        HistoryViewModel history = new HistoryViewModel(ReportSamples.history(), NO_ACTIONS, ZoneOffset.UTC);
        camera.step("history", () -> {
            Theme.fontSize(scene, Theme.NORMAL_FONT_SIZE);
            root.getChildren().setAll(new HistoryView(history));
        });
        camera.step("history-kind", () -> {
            history.kind().set(history.kinds().get(2));
            history.askToDelete(history.shown().getFirst());
        });
        camera.step("history-narrow", () -> {
            history.keep();
            history.kind().set(HistoryViewModel.Kind.ALL);
            HistoryView view = new HistoryView(history);
            HBox beside = new HBox(new StackPane(), view);
            HBox.setHgrow(view, Priority.ALWAYS);
            ((StackPane) beside.getChildren().getFirst()).setMinWidth(340);
            root.getChildren().setAll(beside);
        });
        camera.step("history-none-fits", () -> {
            history.keep();
            history.query().set("nothing like that");
        });
        camera.step(
                "history-empty",
                () -> root.getChildren()
                        .setAll(new HistoryView(new HistoryViewModel(List.of(), NO_ACTIONS, ZoneOffset.UTC))));
        camera.run();
    }

    private static RatingViewModel rating(Round round) {
        List<RoundTask> tasks = round.tasks().stream().map(TaskRecord::task).toList();
        return new RatingViewModel(tasks, _ -> {});
    }

    /** As it is first seen, and then the whole of it, at both widths. */
    private void report(Camera camera, String name, Round round) {
        ReportView view = new ReportView(new ReportViewModel(
                ReportSamples.summary(round),
                RoundReport.of(round),
                ReportSamples.history(),
                NOTHING,
                TaskRunner.direct(),
                ZoneOffset.UTC));
        camera.step(name, () -> root.getChildren().setAll(view));
        camera.step(name + "-top", () -> {
            if (view.lookup("#scoring") instanceof TitledPane scoring) {
                scoring.setExpanded(true);
            }
            // Out of its scroll pane, which would give it the window's width.
            ScrollPane scroll = (ScrollPane) view.lookup(".scroll-pane");
            Parent content = (Parent) scroll.getContent();
            scroll.setContent(null);
            Pane alone = new Pane(content);
            alone.getStyleClass().add("round-report");
            alone.getStylesheets().add(ReportView.STYLES);
            root.getChildren().setAll(alone);
            for (Theme theme : Theme.values()) {
                theme.apply(root.getScene());
                camera.photograph(name + "-whole-" + theme.name().toLowerCase(Locale.ROOT), content, 1280);
            }
            root.getChildren().setAll(view);
            scroll.setContent(content);
        });
    }

    /** Starts the pictures. */
    public static final class Main {
        private Main() {}

        public static void main(String[] arguments) {
            Application.launch(ReportShots.class, arguments);
        }
    }
}
