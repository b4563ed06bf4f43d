package hone.ui.statement;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The author's solution, once the problem is solved or given up. */
final class EditorialView extends VBox {
    private final StatementViewModel model;
    private final Reading reading;

    EditorialView(StatementViewModel model, Reading reading) {
        this.model = model;
        this.reading = reading;
        getStyleClass().add("page");
        model.page().subscribe(_ -> refresh());
        model.editorial().subscribe(_ -> refresh());
    }

    private void refresh() {
        switch (model.editorial().get()) {
            case NONE -> getChildren().setAll(words("This problem has no editorial."));
            case CLOSED -> {
                var ask = new Button("Read it now…");
                ask.setId("ask-give-up");
                ask.setOnAction(_ -> model.askToGiveUp());
                getChildren().setAll(words("The editorial opens when you have solved the problem."), ask);
            }
            case ASKING -> ask();
            case OPEN -> model.page().get().ifPresent(this::open);
        }
    }

    private void ask() {
        var question = new Label("Give up and read the editorial?");
        question.getStyleClass().add("section-title");
        var yes = new Button("Give up and read");
        yes.setId("give-up");
        yes.setOnAction(_ -> model.giveUp());
        var no = new Button("Keep trying");
        no.setId("keep-trying");
        no.setOnAction(_ -> model.keepTrying());
        var buttons = new HBox(8, no, yes);
        getChildren()
                .setAll(
                        question,
                        words(
                                "The problem will be marked as given up, and that stays so. Your code is not touched, and you"
                                        + " can still solve it."),
                        buttons);
        no.requestFocus();
    }

    private void open(ProblemPage page) {
        MarkdownView text = reading.markdown();
        text.show(page.editorial().orElse(""), page.problem());
        getChildren().setAll(text);
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        return label;
    }
}
