package hone.ui.results;

import hone.problem.Case;
import hone.problem.Problem;
import hone.ui.statement.ValueText;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The cases that Run judges: the samples, and the person's own with a form for the one being edited. */
public final class CasesView extends ScrollPane {
    private final CasesViewModel model;
    private final VBox column = new VBox();
    private final Button add = new Button("Add a case", new FontIcon(Feather.PLUS));

    /** Shows what {@code model} holds. */
    public CasesView(CasesViewModel model) {
        this.model = model;
        getStylesheets().add(CasesView.class.getResource("results.css").toExternalForm());
        getStyleClass().add("edge-to-edge");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        column.getStyleClass().add("cases");
        setContent(column);
        add.setId("add-case");
        add.getStyleClass().add("small");
        add.setOnAction(_ -> model.add());
        model.own().subscribe(this::refresh);
        model.samples().subscribe(this::refresh);
        model.removed().subscribe((_, _) -> refresh());
        model.selected().subscribe((_, _) -> refresh());
        refresh();
    }

    private void refresh() {
        column.getChildren().clear();
        model.problem().ifPresent(shown -> {
            for (Case sample : model.samples()) {
                column.getChildren().add(sample(sample, shown));
            }
            for (OwnCaseForm form : model.own()) {
                boolean open = model.selected().get().filter(form::equals).isPresent();
                column.getChildren().add(open ? new CaseFormView(form, model) : own(form));
            }
        });
        var foot = new HBox(12, add);
        foot.setAlignment(Pos.CENTER_LEFT);
        model.removed().get().ifPresent(removed -> {
            var undo = new Hyperlink("Bring back “" + removed.form().name().get() + "”");
            undo.setId("undo-remove");
            undo.setOnAction(_ -> model.undoRemove());
            foot.getChildren().add(undo);
        });
        column.getChildren().add(foot);
    }

    private static Node sample(Case sample, Problem problem) {
        var text = new StringBuilder();
        for (int i = 0; i < sample.input().size(); i++) {
            var parameter = problem.signature().parameters().get(i);
            text.append(i == 0 ? "" : ", ").append(parameter.name()).append(" = ");
            text.append(ValueText.COMPACT
                    .withLimit(60)
                    .of(parameter.type(), sample.input().get(i)));
        }
        sample.expected()
                .ifPresent(expected -> text.append("  →  ")
                        .append(ValueText.COMPACT
                                .withLimit(60)
                                .of(problem.signature().judgedType(), expected)));
        return line(sample.name(), "sample", text.toString());
    }

    private Node own(OwnCaseForm form) {
        String expected = form.expected().text().get().strip();
        String input = String.join(", ", form.toOwnCase().input());
        String values = cut(input, 80) + (expected.isEmpty() ? "" : "  →  " + cut(expected, 60));
        HBox line = line(form.name().get(), form.isSound() ? "mine" : "cannot be run yet", values);
        var edit = icon(Feather.EDIT_2, "Edit " + form.name().get());
        edit.setOnAction(_ -> model.selected().set(Optional.of(form)));
        line.getChildren().add(edit);
        return line;
    }

    private static HBox line(String name, String kind, String values) {
        var title = new Label(name);
        title.setMinWidth(150);
        title.setPrefWidth(150);
        title.setMaxWidth(150);
        var what = new Label(kind);
        what.getStyleClass().add("quiet");
        what.setMinWidth(Region.USE_PREF_SIZE);
        var text = new Label(values);
        text.getStyleClass().add("case-values");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(12, title, text, what);
        line.getStyleClass().add("case-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** A button with an icon alone. */
    static Button icon(Feather shape, String words) {
        var button = new Button(null, new FontIcon(shape));
        button.getStyleClass().addAll("button-icon", "flat", "copy-button");
        button.setAccessibleText(words);
        button.setTooltip(new javafx.scene.control.Tooltip(words));
        return button;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
