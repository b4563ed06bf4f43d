package hone.ui.statement;

import hone.practice.Standing;
import hone.problem.Problem;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The left half of the window: the open problem's title, and its statement, hints, editorial and attempts. */
public final class StatementView extends VBox {
    /** The style sheet for Markdown and code, wherever they stand. */
    public static final String STYLES =
            StatementView.class.getResource("statement.css").toExternalForm();

    private final StatementViewModel model;
    private final Label title = new Label();
    private final Label standing = new Label();
    private final StatementPage statement;
    private final ScrollPane statementScroll;
    private final TabPane tabs = new TabPane();
    private final Map<StatementViewModel.Part, Tab> tabByPart = new EnumMap<>(StatementViewModel.Part.class);

    /** Shows what {@code model} holds. */
    public StatementView(StatementViewModel model, Reading reading) {
        this.model = model;
        statement = new StatementPage(reading);
        statementScroll = scroll(statement);
        getStyleClass().add("statement-view");
        getStylesheets().add(STYLES);
        title.setId("problem-title");
        title.getStyleClass().add("problem-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        standing.getStyleClass().addAll("quiet", "problem-standing");
        var head = new VBox(title, standing);
        head.getStyleClass().add("problem-head");
        add(StatementViewModel.Part.STATEMENT, "Statement", statementScroll);
        add(StatementViewModel.Part.HINTS, "Hints", scroll(new HintsView(model, reading)));
        add(StatementViewModel.Part.EDITORIAL, "Editorial", scroll(new EditorialView(model, reading)));
        Tab attempts = add(StatementViewModel.Part.ATTEMPTS, "Attempts", new AttemptsView(model, reading));
        attempts.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.attempts().isEmpty()
                                ? "Attempts"
                                : "Attempts  " + model.attempts().size(),
                        model.attempts()));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getSelectionModel().selectedItemProperty().subscribe(this::partChosen);
        model.part().subscribe(part -> tabs.getSelectionModel().select(tabByPart.get(part)));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().setAll(head, tabs);
        model.page().subscribe(page -> page.ifPresent(this::show));
        model.standing().subscribe(_ -> model.page().get().ifPresent(page -> showStanding(page.problem())));
    }

    /** Puts the keyboard into this part of the window. */
    public void focusInside() {
        tabs.requestFocus();
    }

    private Tab add(StatementViewModel.Part part, String name, Node content) {
        var tab = new Tab(name, content);
        tab.setId("tab-" + part.name().toLowerCase(Locale.ROOT));
        tabByPart.put(part, tab);
        tabs.getTabs().add(tab);
        return tab;
    }

    private void partChosen(Tab tab) {
        tabByPart.forEach((part, known) -> {
            if (known.equals(tab)) {
                model.part().set(part);
            }
        });
    }

    private void show(ProblemPage page) {
        Problem problem = page.problem();
        title.setText(VisibleText.shown(problem.title()));
        showStanding(problem);
        statement.show(page);
        statementScroll.setVvalue(0);
    }

    private void showStanding(Problem problem) {
        String difficulty = switch (problem.difficulty()) {
            case EASY -> "Easy";
            case MEDIUM -> "Medium";
            case HARD -> "Hard";
        };
        Standing reached = model.standing().get();
        standing.setText(difficulty + (reached.solved() ? " · solved" : reached.gaveUp() ? " · given up" : ""));
        if (reached.solved()) {
            var mark = new FontIcon(Feather.CHECK_CIRCLE);
            mark.getStyleClass().add("right");
            standing.setGraphic(mark);
        } else {
            standing.setGraphic(null);
        }
        HBox.setHgrow(standing, Priority.NEVER);
    }

    private static ScrollPane scroll(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }
}
