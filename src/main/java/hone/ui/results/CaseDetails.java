package hone.ui.results;

import hone.judge.CaseOutcome;
import hone.judge.CaseOutcome.Place;
import hone.problem.Case;
import hone.problem.Compare;
import hone.problem.Problem;
import hone.problem.ValueJson;
import hone.ui.statement.CodeBlock;
import hone.ui.statement.MarkdownView;
import hone.ui.statement.Reading;
import hone.ui.statement.ValueText;
import hone.ui.statement.VisibleText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One case with all there is to see of it. */
final class CaseDetails extends VBox {
    private static final int MOST_PRINTED = 20_000;

    private final ResultsActions actions;
    private final Reading reading;
    private Optional<Problem> problem = Optional.empty();

    CaseDetails(ResultsActions actions, Reading reading) {
        this.actions = actions;
        this.reading = reading;
        getStyleClass().add("case-details");
        setMinWidth(0);
    }

    /** The problem whose cases are shown. */
    void of(Problem shown) {
        problem = Optional.of(shown);
    }

    /** Shows a case. */
    void show(CaseRow row) {
        getChildren().setAll(head(row));
        var values = new GridPane();
        values.getStyleClass().add("case-values-grid");
        for (int i = 0; i < row.input().size(); i++) {
            addValue(values, i == 0 ? "Input" : "", row.input().get(i));
        }
        row.expected().ifPresent(part -> addValue(values, hasChecker() ? "One right answer" : "Expected", part));
        row.actual().ifPresent(part -> addValue(values, "Yours", part));
        if (!values.getChildren().isEmpty()) {
            add(values);
        }
        if (row.outcome().isEmpty()) {
            String why = row.verdict().isEmpty()
                    ? "Not run: an earlier case was stopped."
                    : row.right() ? "Its values stay hidden." : "Its values stay hidden; solve the one shown first.";
            add(quiet(why));
        }
        row.outcome().ifPresent(this::addOutcome);
        if (row.verdict().isPresent()) {
            add(quiet(CostWords.all(row)));
        }
    }

    private Node head(CaseRow row) {
        var name = new Label(VisibleText.shown(row.name()));
        name.getStyleClass().add("section-title");
        name.setGraphic(CaseTable.icon(row));
        name.setGraphicTextGap(8);
        name.setAccessibleText(row.name() + ", " + Words.ending(row));
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        // Beside the name the button would leave it no room.
        var head = new VBox(6, name);
        if (row.secret() && row.wrong() && row.outcome().isPresent()) {
            head.getChildren().add(keep(row.outcome().get().of()));
        }
        return head;
    }

    private Button keep(Case of) {
        var keep = new Button("Keep as my case");
        keep.setId("keep-case");
        keep.getStyleClass().add("small");
        keep.setMinWidth(Region.USE_PREF_SIZE);
        keep.setTooltip(new Tooltip("Run will judge this case from now on"));
        keep.setOnAction(_ -> {
            actions.keepCase(of);
            keep.setText("Kept");
            keep.setDisable(true);
        });
        return keep;
    }

    private void addOutcome(CaseOutcome outcome) {
        outcome.difference()
                .ifPresent(words -> add(quiet(
                        hasChecker()
                                ? VisibleText.shown(words)
                                : "First difference: " + VisibleText.shown(words) + ".")));
        if (!outcome.message().isEmpty()) {
            var message = new Label(VisibleText.shown(outcome.message()));
            message.setWrapText(true);
            message.getStyleClass().add("wrong-text");
            add(message);
        }
        outcome.stack().stream()
                .filter(place -> place.line() > 0)
                .limit(20)
                .map(this::link)
                .forEach(this::add);
        if (!outcome.printed().isEmpty()) {
            addPrinted(outcome);
        }
        outcome.of()
                .explain()
                .ifPresent(why -> problem.ifPresent(shown -> {
                    MarkdownView text = reading.markdown();
                    text.show(why, shown);
                    text.getStyleClass().add("case-explain");
                    add(text);
                }));
    }

    private boolean hasChecker() {
        return problem.filter(shown -> shown.compare().mode() == Compare.Mode.CHECKER)
                .isPresent();
    }

    private Node link(Place place) {
        var link = new Hyperlink(VisibleText.name(place.method()) + ", line " + place.line());
        link.getStyleClass().add("frame");
        link.setOnAction(_ -> actions.goTo(place.line()));
        return link;
    }

    private void addPrinted(CaseOutcome outcome) {
        String printed = outcome.printed();
        boolean cut = printed.length() > MOST_PRINTED;
        long bytes = outcome.printedBytes();
        boolean more = cut || bytes > printed.getBytes(StandardCharsets.UTF_8).length;
        String size = more ? String.format(Locale.ROOT, " (the start of %,d bytes)", bytes) : "";
        add(label("Printed" + size));
        add(new CodeBlock(cut ? printed.substring(0, MOST_PRINTED) : printed, "", reading.colours()));
    }

    private void addValue(GridPane grid, String what, CaseRow.Part part) {
        var flow = new TextFlow();
        flow.getStyleClass().add("value-flow");
        if (!part.name().isEmpty()) {
            Text name = Values.text(part.name() + " = ", false);
            name.getStyleClass().add("parameter");
            flow.getChildren().add(name);
        }
        flow.getChildren().addAll(Values.marked(ValueText.SPACED.marking(part.type(), part.value(), part.path())));
        flow.setMinWidth(0);
        GridPane.setHgrow(flow, Priority.ALWAYS);
        var copy = new Button(null, new FontIcon(Feather.COPY));
        copy.getStyleClass().addAll("button-icon", "flat", "copy-button");
        copy.setAccessibleText("Copy the whole value");
        copy.setTooltip(new Tooltip("Copy the whole value"));
        copy.setOnAction(_ -> CodeBlock.copy(ValueJson.write(part.type(), part.value())));
        var label = label(what);
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        GridPane.setValignment(copy, VPos.TOP);
        grid.addRow(grid.getRowCount(), label, flow, copy);
    }

    private void add(Node node) {
        getChildren().add(node);
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("quiet", "value-label");
        return label;
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        return label;
    }
}
