package hone.ui.round;

import hone.practice.round.RoundEvent.Scope;
import hone.practice.round.RoundRules.Help;
import hone.practice.round.RoundSession;
import hone.problem.PackException;
import hone.ui.results.Headline;
import java.util.List;

/** Takes the judge's answers into the round and onto the desk of their task. */
final class TrialAnswers implements TrialQueue.Listener {
    private final RoundSession session;
    private final RunningViewModel running;

    TrialAnswers(RoundSession session, RunningViewModel running) {
        this.session = session;
        this.running = running;
    }

    @Override
    public void progress(TrialQueue.Trial trial, int done, int total) {
        if (isShown(trial)) {
            desk(trial).results().progress(done, total);
        }
    }

    @Override
    public void judged(TrialQueue.Trial trial, TrialQueue.Judged judged) {
        session.answer(
                trial.number(), Outcomes.of(judged.judgement(), trial.own().size()));
        if (isShown(trial)) {
            TaskDesk desk = desk(trial);
            desk.results().show(judged.page());
            desk.mark(running.help() == Help.FULL ? judged.judgement().diagnostics() : List.of());
            if (!running.text(trial.task()).equals(trial.source())) {
                desk.results().sourceChanged();
            }
        }
        judged.notKept().ifPresent(why -> say(RoundNotice.Subject.STORE, why));
        running.refresh();
    }

    @Override
    public void failed(TrialQueue.Trial trial, Throwable cause) {
        if (cause instanceof PackException refusal) {
            String why = refusal.fault().describe().strip();
            session.breakDown(trial.task(), why);
            desk(trial).setBroken(session.round().tasks().get(trial.task()).broken());
        } else {
            String what = trial.scope() == Scope.RUN ? "A run" : "A submission";
            String again = session.round().state().isOver() ? "" : " Try again.";
            say(
                    RoundNotice.Subject.JUDGING,
                    what + " of task " + (trial.task() + 1) + " could not be judged, through no fault of yours: "
                            + cause.getMessage() + "." + again);
            if (isShown(trial)) {
                desk(trial).results().say(Headline.broken(String.valueOf(cause.getMessage())));
            }
        }
        running.refresh();
    }

    @Override
    public void cancelled(TrialQueue.Trial trial) {
        if (isShown(trial)) {
            desk(trial).results().say(Headline.cancelled());
        }
        running.refresh();
    }

    private boolean isShown(TrialQueue.Trial trial) {
        return trial.scope() == Scope.RUN || !running.isWithheld();
    }

    private TaskDesk desk(TrialQueue.Trial trial) {
        return running.desks().get(trial.task());
    }

    private void say(RoundNotice.Subject about, String text) {
        running.clock().say(new RoundNotice(about, text));
    }
}
