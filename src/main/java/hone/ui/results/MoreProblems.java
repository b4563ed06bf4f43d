package hone.ui.results;

import hone.compile.Diagnostic;
import hone.ui.statement.VisibleText;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** The diagnostics after the first: folded into one line until asked for. */
final class MoreProblems extends VBox {
    private static final int MOST = 30;

    private final ResultsViewModel model;
    private final ResultsActions actions;

    MoreProblems(ResultsViewModel model, ResultsActions actions) {
        this.model = model;
        this.actions = actions;
        getStyleClass().add("more-problems");
        managedProperty().bind(visibleProperty());
        model.moreProblems().subscribe(this::refresh);
        model.unfolded().subscribe((_, _) -> refresh());
        refresh();
    }

    private void refresh() {
        getChildren().clear();
        setVisible(!model.moreProblems().isEmpty());
        if (!isVisible()) {
            return;
        }
        boolean open = model.unfolded().get();
        int errors = (int) model.moreProblems().stream()
                .filter(d -> d.severity() == Diagnostic.Severity.ERROR)
                .count();
        int warnings = model.moreProblems().size() - errors;
        String number = errors > 0 ? Words.count(errors, "more error") : Words.count(warnings, "warning");
        var fold = new Hyperlink((open ? "▾ " : "▸ ") + number);
        fold.setId("more-errors");
        fold.getStyleClass().add("fold");
        fold.setOnAction(_ -> model.unfolded().set(!open));
        getChildren().add(fold);
        if (open) {
            model.moreProblems().stream().limit(MOST).map(this::line).forEach(getChildren()::add);
        }
    }

    private Hyperlink line(Diagnostic diagnostic) {
        var link = new Hyperlink(VisibleText.shown(Headline.diagnostic(diagnostic)));
        link.setWrapText(true);
        link.getStyleClass().add("frame");
        link.setOnAction(_ -> actions.goTo(diagnostic.line()));
        return link;
    }
}
