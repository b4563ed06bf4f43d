package hone.ui.statement;

import hone.problem.Case;
import hone.problem.Problem;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is asked: the statement and the samples, and nothing that gives more away. */
public final class StatementPage extends VBox {
    private final Reading reading;

    /** An empty page. */
    public StatementPage(Reading reading) {
        this.reading = reading;
        getStyleClass().add("page");
    }

    /** Shows the statement and the samples of a problem. */
    public void show(ProblemPage page) {
        Problem problem = page.problem();
        MarkdownView text = reading.markdown();
        text.show(page.statement(), problem);
        getChildren().setAll(text);
        if (!page.samples().isEmpty()) {
            var samples = new Label("Samples");
            samples.getStyleClass().add("section-title");
            getChildren().add(samples);
        }
        for (Case sample : page.samples()) {
            getChildren().add(new SampleCard(sample, problem, reading.markdown()));
        }
    }
}
