package hone.ui.round.report;

import atlantafx.base.controls.CustomTextField;
import hone.practice.round.RoundSummary;
import hone.ui.round.report.HistoryViewModel.Kind;
import hone.ui.round.report.HistoryViewModel.Trend;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** All rounds, the newest first, and beside them how score and pace went, kind by kind. */
public final class HistoryView extends VBox {
    /** Below this the pictures stand under the list, in pixels. */
    private static final double NARROW = 1_060;

    private final HistoryViewModel model;
    private final HistoryTable table;
    private final CustomTextField query = new CustomTextField();
    private final VBox trends = new VBox();
    private final HBox foot = new HBox();
    private final SplitPane split = new SplitPane();
    private boolean narrow;

    /** Shows what {@code model} holds. */
    public HistoryView(HistoryViewModel model) {
        this.model = model;
        setId("history");
        getStyleClass().addAll("round-report", "history");
        getStylesheets().add(ReportView.STYLES);
        table = new HistoryTable(model);
        table.setPlaceholder(empty());
        trends.getStyleClass().add("history-trends");
        var scroll = new ScrollPane(trends);
        scroll.setFitToWidth(true);
        FollowFocus.in(scroll);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setMinWidth(240);
        split.getItems().setAll(table, scroll);
        VBox.setVgrow(split, Priority.ALWAYS);
        foot.getStyleClass().add("history-foot");
        widthProperty().subscribe(width -> arrange(width.doubleValue() < NARROW));
        model.trends().subscribe(_ -> showTrends());
        arrange(false);
        model.asking().subscribe(this::showFoot);
        model.shown().subscribe(() -> table.setPlaceholder(empty()));
        getChildren().setAll(head(), split, foot);
        table.getSelectionModel().selectFirst();
    }

    private Node head() {
        query.setId("history-query");
        query.setPromptText("Find by kind, date or state");
        query.setAccessibleText("Find rounds by kind, date or state");
        query.setLeft(new FontIcon(Feather.SEARCH));
        query.textProperty().bindBidirectional(model.query());
        query.setPrefColumnCount(22);
        var kinds = new ComboBox<Kind>(model.kinds());
        kinds.setId("history-kind");
        kinds.setAccessibleText("Kind of round");
        kinds.valueProperty().bindBidirectional(model.kind());
        var count = new Label();
        count.getStyleClass().add("quiet");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Words.count(model.shown().size(), "round"), model.shown()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(query, kinds, gap, count);
        head.getStyleClass().add("history-head");
        return head;
    }

    private Node empty() {
        var first = new Label(model.isEmpty() ? "No rounds yet" : "No round fits");
        first.getStyleClass().add("strong");
        var second = ReportView.wrapped(
                model.isEmpty() ? "Each round you do is kept here with its report." : "Take other words, or all kinds.",
                "quiet");
        var box = new VBox(first, second);
        box.getStyleClass().add("history-empty");
        return box;
    }

    private void arrange(boolean now) {
        if (trends.getChildren().isEmpty() || now != narrow) {
            narrow = now;
            split.setOrientation(now ? Orientation.VERTICAL : Orientation.HORIZONTAL);
            split.setDividerPositions(now ? 0.6 : 0.64);
            showTrends();
        }
    }

    private void showTrends() {
        trends.getChildren().clear();
        for (Trend trend : model.trends().get()) {
            var name = new Label(trend.name());
            name.getStyleClass().add("report-section");
            var box = new VBox(name, new TrendPair(trend.rounds(), narrow));
            box.getStyleClass().add("trend-card");
            trends.getChildren().add(box);
        }
        if (model.trends().get().isEmpty() && !model.isEmpty()) {
            trends.getChildren()
                    .add(ReportView.wrapped("Once a round is over, its score and pace are drawn here.", "quiet"));
        }
    }

    private void showFoot(Optional<RoundSummary> asked) {
        foot.getStyleClass().remove("asking");
        if (asked.isEmpty()) {
            foot.getChildren().setAll(actions());
            return;
        }
        foot.getStyleClass().add("asking");
        var words = ReportView.wrapped(
                "Delete “" + asked.get().name() + "” of " + model.when(asked.get())
                        + " for good, with its report and playback? This cannot be undone.",
                "label");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var delete = new Button("Delete");
        delete.setId("history-delete-now");
        delete.setMinWidth(USE_PREF_SIZE);
        delete.setOnAction(_ -> {
            model.confirm();
            table.requestFocus();
        });
        var keep = new Button("Keep");
        keep.setId("history-keep");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setCancelButton(true);
        keep.setOnAction(_ -> {
            model.keep();
            table.requestFocus();
        });
        foot.getChildren().setAll(words, delete, keep);
        keep.requestFocus();
    }

    private List<Node> actions() {
        var selected = table.getSelectionModel().selectedItemProperty();
        var open = new Button("Open");
        open.setId("history-open");
        open.getStyleClass().add("accent");
        open.disableProperty().bind(selected.isNull());
        open.setOnAction(_ -> Optional.ofNullable(selected.get()).ifPresent(model::open));
        var delete = new Button("Delete…");
        delete.setId("history-delete");
        delete.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> selected.get() == null || HistoryViewModel.isUnderWay(selected.get()), selected));
        delete.setOnAction(_ -> Optional.ofNullable(selected.get()).ifPresent(model::askToDelete));
        return List.of(open, delete);
    }

    /** Puts the keyboard into the list. */
    public void focusInside() {
        table.requestFocus();
    }
}
