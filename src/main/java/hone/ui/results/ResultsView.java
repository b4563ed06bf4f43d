package hone.ui.results;

import hone.problem.Problem;
import hone.ui.statement.Reading;
import hone.ui.statement.StatementView;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The results of a judging: headline, compile errors, the table of cases, one case in detail. */
public final class ResultsView extends VBox {
    private static final Duration BEFORE_PROGRESS = Duration.millis(500);

    private final ResultsViewModel model;
    private final CaseTable table;
    private final CaseDetails details;
    private final ScrollPane detailsScroll;
    private final SplitPane split = new SplitPane();
    private final StackPane body = new StackPane();
    private final PauseTransition beforeProgress = new PauseTransition(BEFORE_PROGRESS);
    private final Label previous = new Label("from the previous version");
    private final VBox rows;
    private final Label empty;

    /** Shows what {@code model} holds. */
    public ResultsView(ResultsViewModel model, ResultsActions actions, Reading reading) {
        this.model = model;
        getStyleClass().add("results");
        getStylesheets().add(StatementView.STYLES);
        getStylesheets().add(ResultsView.class.getResource("results.css").toExternalForm());
        table = new CaseTable(model);
        details = new CaseDetails(actions, reading);
        detailsScroll = new ScrollPane(details);
        detailsScroll.setFitToWidth(true);
        detailsScroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        detailsScroll.getStyleClass().add("edge-to-edge");
        previous.getStyleClass().addAll("quiet", "previous");
        previous.visibleProperty().bind(model.stale());
        previous.managedProperty().bind(previous.visibleProperty());
        rows = new VBox(previous, split);
        VBox.setVgrow(split, Priority.ALWAYS);
        empty = new Label("Run judges the samples and your own cases. Submit judges the hidden ones too.");
        empty.getStyleClass().add("quiet");
        empty.setWrapText(true);
        VBox.setVgrow(body, Priority.ALWAYS);
        var progress = new ProgressLine(model, actions);
        progress.setVisible(false);
        progress.managedProperty().bind(progress.visibleProperty());
        getChildren().setAll(progress, new HeadlineBar(model, actions), cost(), new MoreProblems(model, actions), body);
        beforeProgress.setOnFinished(_ -> progress.setVisible(model.judging().get()));
        model.judging().subscribe(judging -> {
            progress.setVisible(false);
            if (judging) {
                beforeProgress.playFromStart();
            } else {
                beforeProgress.stop();
            }
        });
        model.selected().subscribe(this::showDetails);
        model.rows().subscribe(this::showBody);
        model.headline().subscribe((_, _) -> showBody());
        split.opacityProperty().bind(Bindings.when(model.stale()).then(0.5).otherwise(1.0));
        showBody();
    }

    /** What it cost: how long it took, and how its work stands to that of others. */
    private Label cost() {
        var cost = new Label();
        cost.setId("cost");
        cost.getStyleClass().addAll("quiet", "cost");
        cost.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> (model.timing().get() + " " + model.comparison().get()).strip(),
                        model.timing(),
                        model.comparison()));
        cost.setWrapText(true);
        cost.setMinHeight(USE_PREF_SIZE);
        cost.setTooltip(
                new Tooltip("The slowest case is judged again a few times: its time in the middle of all runs, and the"
                        + " shortest and the longest. Work is counted, and the same in every run."));
        cost.visibleProperty()
                .bind(cost.textProperty().isNotEmpty().and(model.staleHeadline().not()));
        cost.managedProperty().bind(cost.visibleProperty());
        return cost;
    }

    /** Tells of which problem the cases are. */
    public void of(Problem problem) {
        details.of(problem);
    }

    /** Puts the keyboard into the table. */
    public void focusInside() {
        table.requestFocus();
    }

    private void showBody() {
        Node shown = !model.rows().isEmpty() ? rows : empty;
        boolean nothing = model.rows().isEmpty() && model.headline().get().isPresent();
        body.getChildren().setAll(nothing ? new StackPane() : shown);
    }

    private void showDetails(Optional<CaseRow> row) {
        if (row.isEmpty()) {
            split.getItems().setAll(table);
            return;
        }
        details.show(row.get());
        detailsScroll.setVvalue(0);
        if (split.getItems().size() < 2) {
            split.getItems().setAll(table, detailsScroll);
            split.setDividerPositions(0.62);
            SplitPane.setResizableWithParent(detailsScroll, true);
        }
    }
}
