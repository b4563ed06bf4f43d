package hone.ui.round;

import hone.ui.round.report.RatingView;
import hone.ui.round.report.RatingViewModel;
import hone.ui.round.report.ReportView;
import hone.ui.round.report.ReportViewModel;
import javafx.scene.layout.BorderPane;

/** A round that is over: first the person says how it went, then comes the report. */
final class AfterView extends BorderPane {
    private final AfterViewModel model;
    private final RoundsViewModel rounds;
    private Runnable focus = () -> {};

    AfterView(AfterViewModel model, RoundsViewModel rounds) {
        this.model = model;
        this.rounds = rounds;
        getStyleClass().add("round-page");
        model.rated().subscribe(this::show);
    }

    private void show(boolean rated) {
        if (rated) {
            var report = new ReportViewModel(
                    model.summary(),
                    model.report().get(),
                    rounds.home().rounds(),
                    rounds.actions(model),
                    rounds.services().runner(),
                    rounds.services().zone());
            model.report().subscribe((_, now) -> report.update(now));
            setTop(null);
            var view = new ReportView(report);
            setCenter(view);
            focus = view::focusInside;
        } else {
            setTop(new RoundBar("Rounds", rounds::toHome, model.summary().name()));
            var view = new RatingView(new RatingViewModel(model.tasks(), model::rate));
            setCenter(view);
            focus = view::focusInside;
        }
        focusInside();
    }

    /** Puts the keyboard to where it is used first. */
    void focusInside() {
        focus.run();
    }
}
