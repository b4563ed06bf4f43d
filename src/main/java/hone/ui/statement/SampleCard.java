package hone.ui.statement;

import hone.problem.Case;
import hone.problem.Problem;
import hone.problem.Signature;
import hone.problem.Value;
import hone.problem.ValueJson;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A sample: its name, its input by the names of the parameters, its output, and why. */
final class SampleCard extends VBox {
    private static final int MOST_SHOWN = 4_000;

    SampleCard(Case sample, Problem problem, MarkdownView explain) {
        Signature signature = problem.signature();
        getStyleClass().add("sample-card");
        var name = new Label(sample.name());
        name.getStyleClass().add("sample-name");
        Button copy = CodeBlock.copyButton(wholeText(sample, signature));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(name, gap, copy);
        head.setAlignment(Pos.CENTER_LEFT);
        var grid = new GridPane();
        grid.getStyleClass().add("sample-grid");
        addValues(grid, sample, signature);
        getChildren().setAll(head, grid);
        sample.explain().ifPresent(why -> {
            explain.show(why, problem);
            explain.getStyleClass().add("sample-explain");
            getChildren().add(explain);
        });
    }

    private static void addValues(GridPane grid, Case sample, Signature signature) {
        switch (signature) {
            case Signature.Program _ -> {
                add(grid, 0, "Input", lines(sample.input().getFirst()));
                add(grid, 1, "Output", sample.expected().map(SampleCard::lines).orElse(""));
            }
            case Signature.Operations operations -> add(grid, 0, "Calls", CallLines.of(sample, operations));
            case Signature.Function function -> {
                int row = 0;
                for (Signature.Parameter parameter : function.parameters()) {
                    String value =
                            ValueText.SPACED.of(parameter.type(), sample.input().get(row));
                    add(grid, row, row == 0 ? "Input" : "", parameter.name() + " = " + value);
                    row++;
                }
                String output = sample.expected()
                        .map(value -> ValueText.SPACED.of(function.judgedType(), value))
                        .orElse("");
                add(grid, row, "Output", output);
            }
        }
    }

    /** What a program reads or prints, as it stands. */
    private static String lines(Value value) {
        String text = value instanceof Value.Text(var lines) ? lines.stripTrailing() : "";
        return VisibleText.shown(text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + " …");
    }

    private static void add(GridPane grid, int row, String what, String value) {
        var label = new Label(what);
        label.getStyleClass().add("sample-label");
        label.setMinWidth(USE_PREF_SIZE);
        var text = new Text(value);
        text.getStyleClass().addAll("text", "md-code");
        var flow = new TextFlow(text);
        flow.setMinWidth(0);
        GridPane.setHgrow(flow, Priority.ALWAYS);
        GridPane.setValignment(label, javafx.geometry.VPos.TOP);
        grid.addRow(row, label, flow);
    }

    private static String wholeText(Case sample, Signature signature) {
        if (signature instanceof Signature.Program && sample.input().getFirst() instanceof Value.Text(var stdin)) {
            return stdin;
        }
        var text = new StringBuilder();
        for (int i = 0; i < sample.input().size(); i++) {
            Signature.Parameter parameter = signature.parameters().get(i);
            text.append(parameter.name()).append(" = ");
            text.append(ValueJson.write(parameter.type(), sample.input().get(i)))
                    .append('\n');
        }
        sample.expected()
                .ifPresent(value -> text.append("output = ")
                        .append(ValueJson.write(signature.judgedType(), value))
                        .append('\n'));
        return text.toString();
    }
}
