package hone.ui.round;

import hone.practice.round.RoundRules.Help;
import hone.problem.Stub;
import hone.ui.editor.CodeEditor;
import hone.ui.editor.EditorHelp;
import hone.ui.results.CasesView;
import hone.ui.results.ResultsView;
import hone.ui.statement.Reading;
import hone.ui.statement.StatementPage;
import hone.ui.statement.StatementView;
import hone.ui.statement.VisibleText;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The parts of one task: statement, editor, and what lies below it. Kept while another task is in front, with caret and undo. */
final class TaskPanes {
    private final TaskDesk desk;
    private final RunningViewModel model;
    private final CodeEditor editor;
    private final VBox statement = new VBox();
    private final TabPane tabs = new TabPane();
    private final VBox lower = new VBox();

    TaskPanes(TaskDesk desk, RunningViewModel model, Reading reading, DoubleProperty codeSize) {
        this.desk = desk;
        this.model = model;
        editor = new CodeEditor(help(model.help()));
        String text = model.text(desk.number());
        editor.loadText(text);
        desk.problem()
                .map(problem -> Stub.of(problem.signature()))
                .filter(stub -> stub.text().equals(text))
                .ifPresent(stub -> editor.moveCaret(stub.caret()));
        editor.fontSizeProperty().bindBidirectional(codeSize);
        editor.setOnEdit((position, removed, inserted) -> model.edited(desk.number(), position, removed, inserted));
        editor.setOnPaste(units -> model.pasted(desk.number(), units));
        desk.marks().subscribe(editor::showDiagnostics);
        fillStatement(reading);
        fillLower(reading);
        desk.broken().subscribe(_ -> fillStatement(reading));
    }

    private static EditorHelp help(Help help) {
        return switch (help) {
            case FULL -> EditorHelp.FULL;
            case PLAIN -> EditorHelp.PLAIN;
            case NONE -> EditorHelp.NONE;
        };
    }

    private void fillStatement(Reading reading) {
        var title = new Label(VisibleText.shown(model.title(desk.number())));
        title.setId("round-title");
        title.getStyleClass().add("problem-title");
        title.setWrapText(true);
        title.setMinHeight(Label.USE_PREF_SIZE);
        var head = new VBox(title);
        head.getStyleClass().add("problem-head");
        statement.getStyleClass().setAll("statement-view");
        statement.getStylesheets().setAll(StatementView.STYLES);
        statement.getChildren().setAll(head);
        desk.broken().get().ifPresent(why -> {
            var words = RoundBar.words("This task cannot be worked on, through no fault of yours: " + why
                    + " It does not count. Go on with the others.");
            words.getStyleClass().add("task-broken");
            statement.getChildren().add(words);
        });
        desk.page().ifPresent(page -> {
            var text = new StatementPage(reading);
            text.show(page);
            var scroll = new ScrollPane(text);
            scroll.setFitToWidth(true);
            scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            scroll.getStyleClass().add("edge-to-edge");
            VBox.setVgrow(scroll, Priority.ALWAYS);
            statement.getChildren().add(scroll);
        });
    }

    private void fillLower(Reading reading) {
        var cases = new Tab("Cases", new CasesView(desk.cases()));
        cases.setId("round-tab-cases");
        var results = new ResultsView(desk.results(), model, reading);
        desk.page().ifPresent(page -> results.of(page.problem()));
        var resultsTab = new Tab("Results", results);
        resultsTab.setId("round-tab-results");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs().setAll(cases, resultsTab);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        var received = RoundBar.words("");
        received.setId("received");
        received.getStyleClass().add("received");
        received.setGraphic(new FontIcon(Feather.SEND));
        received.setMaxWidth(Double.MAX_VALUE);
        received.setMinHeight(Label.USE_PREF_SIZE);
        received.textProperty().bind(desk.received());
        received.visibleProperty().bind(desk.received().isNotEmpty());
        received.managedProperty().bind(received.visibleProperty());
        lower.setId("round-lower");
        lower.getChildren().setAll(received, tabs);
        desk.results().headline().subscribe((_, _) -> tabs.getSelectionModel().select(resultsTab));
        desk.results().judging().subscribe(on -> {
            if (on) {
                tabs.getSelectionModel().select(resultsTab);
            }
        });
    }

    /** What is read. */
    Node statement() {
        return statement;
    }

    /** What is written. */
    CodeEditor editor() {
        return editor;
    }

    /** What lies below. */
    Node lower() {
        return lower;
    }

    /** Puts the keyboard below the code. */
    void focusLower() {
        tabs.requestFocus();
    }

    /** Nothing can be typed any more; what came too late is taken out. */
    void freeze() {
        editor.readOnlyProperty().set(true);
        if (!editor.text().equals(model.text(desk.number()))) {
            editor.loadText(model.text(desk.number()));
        }
    }

    /** A place for one of several nodes. */
    static StackPane place() {
        var place = new StackPane();
        place.setMinSize(0, 0);
        return place;
    }
}
