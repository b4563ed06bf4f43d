package hone.ui;

import hone.problem.ProblemRef;
import hone.ui.fx.FxThread;
import hone.ui.round.RoundExits;
import hone.ui.round.RoundsView;
import hone.ui.round.RoundsViewModel;
import hone.ui.statement.Reading;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** The places in the window, one in front at a time: the workbench, and rounds. What is not in front keeps its work. */
final class Places extends StackPane implements RoundExits {
    private final WorkbenchViewModel workbench;
    private final CodePane code;
    private final RoundsViewModel rounds;
    private final RoundsView roundsView;
    private final WorkbenchView workbenchView;

    Places(WorkbenchViewModel workbench, CodePane code, WorkbenchServices services, Reading reading, ViewMaker view) {
        this.workbench = workbench;
        this.code = code;
        rounds = new RoundsViewModel(services.forRounds(), this);
        roundsView = new RoundsView(rounds, reading, workbench.settings().codeSize());
        workbenchView = view.make(this::enter);
        getChildren().setAll(workbenchView);
        rounds.offer()
                .subscribe(offer -> offer.ifPresent(words -> workbench
                        .notices()
                        .show(new Notice(
                                Notice.Subject.ROUND,
                                Notice.Tone.NEWS,
                                words,
                                List.of(new Notice.Action("Show it", rounds::acceptOffer))))));
    }

    /** Makes the workbench's view. */
    @FunctionalInterface
    interface ViewMaker {
        /** Makes it; {@code toRounds} leads away from it. */
        WorkbenchView make(Runnable toRounds);
    }

    RoundsViewModel rounds() {
        return rounds;
    }

    @Override
    public void enter() {
        workbench.overlay().set(Front.Overlay.NONE);
        show(roundsView);
        rounds.entered();
        roundsView.focusInside();
    }

    @Override
    public void leave() {
        show(workbenchView);
        code.focusInside();
    }

    private void show(Node place) {
        if (!getChildren().contains(place)) {
            getChildren().setAll(place);
            place.applyCss();
        }
    }

    @Override
    public void practise(ProblemRef problem) {
        workbench.browser().find(problem).ifPresent(found -> {
            leave();
            workbench.open(found);
        });
    }

    @Override
    public void openInWorkbench(ProblemRef problem, String source) {
        workbench.browser().find(problem).ifPresent(found -> {
            leave();
            workbench.open(found);
            whenOpen(problem, () -> code.replace(source));
        });
    }

    private void whenOpen(ProblemRef problem, Runnable then) {
        if (isOpen(problem)) {
            then.run();
            return;
        }
        var waiting = new AtomicReference<Subscription>();
        waiting.set(workbench.opened().subscribe((_, _) -> {
            waiting.get().unsubscribe();
            // After everything that shows the problem has heard of it.
            if (isOpen(problem)) {
                FxThread.later(then);
            }
        }));
    }

    private boolean isOpen(ProblemRef problem) {
        return workbench
                .opened()
                .get()
                .filter(opened -> opened.page().problem().ref().equals(problem))
                .isPresent();
    }
}
