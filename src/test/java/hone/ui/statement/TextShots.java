package hone.ui.statement;

import hone.problem.Case;
import hone.problem.CaseReader;
import hone.problem.Pack;
import hone.problem.PackException;
import hone.problem.PackReader;
import hone.problem.Problem;
import hone.problem.ProblemEntry;
import hone.problem.ProblemText;
import hone.ui.Camera;
import hone.ui.fx.FxThread;
import hone.ui.theme.Theme;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * Photographs every problem's statement with its samples and its editorial side by side, dark and light in turn, into the folder
 * named by the first argument; further arguments are ids. Start {@link Main} with {@code -Dglass.platform=Headless
 * -Dprism.order=sw}.
 */
@SuppressWarnings("NullAway.Init") // JavaFX calls start first
public final class TextShots extends Application {
    private static final double WIDTH = 620;
    private static final Duration FORMULAS = Duration.millis(350);

    private final List<Problem> problems = new ArrayList<>();
    private Camera camera;
    private Stage stage;

    @Override
    public void start(Stage primary) throws Exception {
        stage = primary;
        List<String> arguments = getParameters().getRaw();
        camera = new Camera(Path.of(arguments.getFirst()), primary, theme -> theme.apply(primary.getScene()), FORMULAS);
        List<String> ids = arguments.subList(1, arguments.size());
        Pack pack = PackReader.read(Path.of(System.getProperty("hone.problems")));
        for (ProblemEntry entry : pack.problems()) {
            if (entry instanceof Problem problem
                    && (ids.isEmpty() || ids.contains(problem.ref().id()))) {
                problems.add(problem);
            }
        }
        next(0);
    }

    private void next(int index) throws PackException {
        if (index == problems.size()) {
            Platform.exit();
            return;
        }
        Problem problem = problems.get(index);
        Theme theme = Theme.values()[index % Theme.values().length];
        var reading = new Reading(
                new Maths(FxThread.executor(), 1),
                new JavaColours(),
                () -> 14,
                InstantSource.system(),
                new WhenText(ZoneOffset.UTC));
        MarkdownView statement = reading.markdown();
        statement.show(ProblemText.statement(problem).orElse(""), problem);
        var left = new VBox(10, new Label(problem.title()), statement);
        for (Case sample : CaseReader.read(problem).samples()) {
            left.getChildren().add(new SampleCard(sample, problem, reading.markdown()));
        }
        MarkdownView editorial = reading.markdown();
        editorial.show(ProblemText.editorial(problem).orElse(""), problem);
        var right = new VBox(editorial);
        for (VBox part : List.of(left, right)) {
            part.getStyleClass().add("page");
            part.setPrefWidth(WIDTH);
            part.setMaxWidth(WIDTH);
        }
        var root = new HBox(left, right);
        root.getStyleClass().add("statement-view");
        root.getStylesheets().add(StatementView.STYLES);
        // The window stays small; what is photographed may be larger than it.
        var scene = new Scene(new Pane(root), 1280, 800);
        theme.apply(scene);
        Theme.fontSize(scene, 14);
        stage.setScene(scene);
        stage.show();
        Camera.after(FORMULAS, () -> {
            camera.photograph(problem.ref().id() + "-" + theme.name().toLowerCase(Locale.ROOT), root, 2 * WIDTH);
            try {
                next(index + 1);
            } catch (PackException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Starts the pictures. */
    public static final class Main {
        private Main() {}

        public static void main(String[] arguments) {
            Application.launch(TextShots.class, arguments);
        }
    }
}
