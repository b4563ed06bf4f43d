package hone.ui.statement;

import hone.problem.Problem;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The hints of the open problem, one at a time. */
final class HintsView extends VBox {
    private final StatementViewModel model;
    private final Reading reading;
    private final Button more = new Button();

    HintsView(StatementViewModel model, Reading reading) {
        this.model = model;
        this.reading = reading;
        getStyleClass().add("page");
        more.setId("show-hint");
        more.setOnAction(_ -> model.showHint());
        model.page().subscribe(_ -> refresh());
        model.hintsShown().subscribe(_ -> refresh());
    }

    private void refresh() {
        getChildren().clear();
        model.page().get().map(ProblemPage::problem).ifPresent(this::fill);
    }

    private void fill(Problem problem) {
        List<String> hints = problem.hints();
        if (hints.isEmpty()) {
            var none = new Label("This problem has no hints.");
            none.getStyleClass().add("quiet");
            getChildren().setAll(none);
            return;
        }
        int shown = model.hintsShown().get();
        if (shown == 0) {
            var why = new Label("Each hint says a little more than the one before it.");
            why.setWrapText(true);
            why.getStyleClass().add("quiet");
            getChildren().add(why);
        }
        for (int i = 0; i < shown; i++) {
            var title = new Label("Hint " + (i + 1));
            title.getStyleClass().add("section-title");
            MarkdownView text = reading.markdown();
            text.show(hints.get(i), problem);
            getChildren().add(new VBox(4, title, text));
        }
        if (shown < hints.size()) {
            more.setText("Show hint " + (shown + 1) + " of " + hints.size());
            getChildren().add(more);
        }
    }
}
