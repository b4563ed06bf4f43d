package hone.ui.round.report;

import hone.practice.round.Revise;
import java.io.File;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is said of a round: score and expectation, time line, what to do next, tasks, earlier rounds, how it is scored. */
public final class ReportView extends VBox {
    static final String STYLES = ReportView.class.getResource("report.css").toExternalForm();

    private static final int REVISE = 2;
    private static final int TASKS = 3;

    private final ReportViewModel model;
    private final Button back = new Button("Back", new FontIcon(Feather.ARROW_LEFT));
    private final VBox content = new VBox();

    /** Shows what {@code model} holds. */
    public ReportView(ReportViewModel model) {
        this.model = model;
        setId("report");
        getStyleClass().addAll("round-report", "report");
        getStylesheets().add(STYLES);
        content.getStyleClass().add("report-content");
        var middle = new StackPane(content);
        middle.getStyleClass().add("report-middle");
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        FollowFocus.in(scroll);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        model.page().subscribe(this::show);
        getChildren().setAll(head(), said(), scroll);
    }

    private HBox head() {
        back.setId("report-back");
        back.setOnAction(_ -> model.back());
        var title = new Label(model.page().get().title());
        title.getStyleClass().add("report-title");
        var when = new Label(model.page().get().when());
        when.getStyleClass().add("quiet");
        when.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var play = button("Play back", Feather.PLAY, "report-play");
        play.setOnAction(_ -> model.playback(0));
        var export = button("Export…", Feather.DOWNLOAD, "report-export");
        export.setAccessibleText("Export the report as a page");
        export.setOnAction(_ -> export());
        var print = button("Print…", Feather.PRINTER, "report-print");
        print.setAccessibleText("Open the report in the browser to print it");
        print.setOnAction(_ -> model.print());
        back.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(back, title, when, gap, play, export, print);
        head.getStyleClass().add("report-head");
        return head;
    }

    private static Button button(String text, Feather icon, String id) {
        var button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Label said() {
        var said = new Label();
        said.setId("report-said");
        said.getStyleClass().add("report-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.setMaxWidth(Double.MAX_VALUE);
        said.textProperty().bind(model.said());
        said.visibleProperty().bind(model.said().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        return said;
    }

    private void export() {
        var chooser = new FileChooser();
        chooser.setTitle("Export the report");
        chooser.setInitialFileName(model.fileName());
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("Pages (*.html)", "*.html"));
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            model.export(file.toPath());
        }
    }

    private void show(ReportPage page) {
        if (content.getChildren().isEmpty()) {
            content.getChildren()
                    .setAll(summary(page), timeLine(page), revise(page), tasks(page), earlier(page), scoring(page));
        } else {
            // More is known of the tasks. The rest stays as it is, with what was chosen and unfolded there.
            content.getChildren().set(REVISE, revise(page));
            content.getChildren().set(TASKS, tasks(page));
        }
    }

    private static Node summary(ReportPage page) {
        var figures = new HBox(
                figure("Score", page.score(), "score"),
                figure("Expected", page.report().expected().map(String::valueOf).orElse("–"), "expected"));
        figures.getStyleClass().add("figures");
        figures.setMinWidth(USE_PREF_SIZE);
        var sentence = wrapped(page.sentence(), "sentence");
        sentence.setId("report-sentence");
        var words = new VBox(6, sentence);
        if (page.report().expected().isEmpty()) {
            words.getChildren().add(wrapped(page.expected() + ".", "quiet"));
        }
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var box = new HBox(figures, words);
        box.getStyleClass().add("summary");
        return box;
    }

    private static VBox figure(String name, String value, String style) {
        var label = new Label(name);
        label.getStyleClass().add("quiet");
        var number = new Label(value);
        number.getStyleClass().addAll("figure", style);
        number.setMinWidth(USE_PREF_SIZE);
        number.setAccessibleText(name + ": " + value);
        return new VBox(number, label);
    }

    private Node timeLine(ReportPage page) {
        var box = section("Time line", new TimeLineView(page.report(), model::playback));
        page.notices().forEach(notice -> box.getChildren().add(wrapped(notice, "quiet")));
        return box;
    }

    private Node revise(ReportPage page) {
        var box = section("What to do next");
        if (page.revise().isEmpty()) {
            box.getChildren().add(wrapped(ReportWords.NOTHING_TO_REVISE, "quiet"));
        }
        boolean first = true;
        for (Revise each : page.revise()) {
            var words = new VBox(wrapped(each.what(), "strong"), wrapped(each.why(), "quiet"));
            HBox.setHgrow(words, Priority.ALWAYS);
            var row = new HBox(words);
            row.getStyleClass().add("revise-row");
            if (each.problem().isPresent()) {
                var practise = new Button("Practise");
                practise.setAccessibleText("Practise: " + each.what());
                practise.setMinWidth(USE_PREF_SIZE);
                practise.setOnAction(_ -> model.practise(each.problem().get()));
                if (first) {
                    practise.setId("practise-first");
                    practise.getStyleClass().add("accent");
                    first = false;
                }
                row.getChildren().add(practise);
            }
            box.getChildren().add(row);
        }
        return box;
    }

    private Node tasks(ReportPage page) {
        var box = section("Tasks");
        for (TaskPage task : page.tasks()) {
            box.getChildren().add(new TaskCard(task, () -> model.openInWorkbench(task.number() - 1)));
        }
        return box;
    }

    private static Node earlier(ReportPage page) {
        var box = section("Rounds of this kind", wrapped(page.earlier().sentence(), "label"));
        if (page.earlier().rounds().size() > 1) {
            box.getChildren().add(new TrendPair(page.earlier(), true));
        }
        return box;
    }

    private static Node scoring(ReportPage page) {
        var words = new VBox(8);
        page.scoring().forEach(each -> words.getChildren().add(wrapped(each, "quiet")));
        var pane = new TitledPane("How this is scored", words);
        pane.setId("scoring");
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.getStyleClass().add("scoring");
        return pane;
    }

    private static VBox section(String title, Node... nodes) {
        var name = new Label(title);
        name.getStyleClass().add("report-section");
        var box = new VBox(name);
        box.getChildren().addAll(List.of(nodes));
        box.getStyleClass().add("section-box");
        return box;
    }

    /** A text that takes as many lines as it needs. */
    static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    /** Puts the keyboard here. */
    public void focusInside() {
        back.requestFocus();
    }
}
