package hone.ui.round;

import hone.judge.Judgement;
import hone.practice.Desk;
import hone.practice.OwnCases.OwnCase;
import hone.practice.StoreException;
import hone.practice.round.RoundEvent.Scope;
import hone.practice.round.RoundLog;
import hone.problem.Problem;
import hone.task.CancelToken;
import hone.task.Progress;
import hone.ui.fx.Outcome;
import hone.ui.fx.ProgressRelay;
import hone.ui.fx.Run;
import hone.ui.results.ResultsPage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Judges what is asked in a round, one after the other, so that no trial is slowed down by another. Each comes to an answer, also
 * after the round's end; only a run can be cancelled. Confined to the window's thread.
 */
final class TrialQueue {
    private static final Logger LOG = System.getLogger(TrialQueue.class.getName());

    private final RoundServices services;
    private final RoundLog log;
    private final Listener listener;
    private final Deque<Trial> waiting = new ArrayDeque<>();
    private Optional<Trial> current = Optional.empty();
    private Optional<Run> run = Optional.empty();

    /** Something to judge. */
    record Trial(int number, int task, Problem problem, String source, Scope scope, List<OwnCase> own) {}

    /** What became of it. */
    record Judged(Judgement judgement, ResultsPage page, Optional<String> notKept) {}

    /** Hears of trials, on the window's thread. */
    interface Listener {
        void progress(Trial trial, int done, int total);

        void judged(Trial trial, Judged judged);

        /** It could not be judged, through no fault of the person. */
        void failed(Trial trial, Throwable cause);

        void cancelled(Trial trial);
    }

    TrialQueue(RoundServices services, RoundLog log, Listener listener) {
        this.services = services;
        this.log = log;
        this.listener = listener;
    }

    /** Puts a trial at the end. A run takes the place of an earlier one of the same task that has not been answered. */
    void add(Trial trial) {
        if (trial.scope() == Scope.RUN) {
            List<Trial> stale = waiting.stream()
                    .filter(each -> each.task() == trial.task() && each.scope() == Scope.RUN)
                    .toList();
            waiting.removeAll(stale);
            stale.forEach(listener::cancelled);
            waiting.add(trial);
            cancelRun(trial.task());
        } else {
            waiting.add(trial);
        }
        next();
    }

    /** Stops the run under way, of a task. Submissions go on. */
    void cancelRun(int task) {
        if (current.filter(each -> each.task() == task && each.scope() == Scope.RUN)
                .isPresent()) {
            run.ifPresent(Run::cancel);
        }
    }

    /** Whether nothing is under way. */
    boolean isIdle() {
        return current.isEmpty() && waiting.isEmpty();
    }

    /** Drops everything; what is not answered is judged again when the round is opened again. */
    void close() {
        waiting.clear();
        run.ifPresent(Run::cancel);
    }

    private void next() {
        if (current.isPresent() || waiting.isEmpty()) {
            return;
        }
        Trial trial = waiting.remove();
        current = Optional.of(trial);
        ProgressRelay relay =
                new ProgressRelay(services.window(), (done, total, _) -> listener.progress(trial, done, total));
        Run started = services.runner().start(token -> judge(trial, token, relay), new Outcome<Judged>() {
            @Override
            public void result(Judged judged) {
                end(relay, () -> listener.judged(trial, judged));
            }

            @Override
            public void failed(Throwable cause) {
                LOG.log(Level.ERROR, "A trial of a round could not be judged", cause);
                end(relay, () -> listener.failed(trial, cause));
            }

            @Override
            public void cancelled() {
                end(relay, () -> listener.cancelled(trial));
            }
        });
        if (current.filter(trial::equals).isPresent()) {
            run = Optional.of(started);
        }
    }

    private void end(ProgressRelay relay, Runnable tell) {
        relay.stop();
        current = Optional.empty();
        run = Optional.empty();
        tell.run();
        next();
    }

    private Judged judge(Trial trial, CancelToken token, Progress progress) throws Exception {
        keep();
        Desk.Judged judged = switch (trial.scope()) {
            case RUN -> services.desk().run(trial.problem(), trial.source(), trial.own(), token, progress);
            case SUBMIT -> services.desk().assess(trial.problem(), trial.source(), token, progress);
        };
        hone.ui.results.Scope scope = switch (trial.scope()) {
            case RUN -> hone.ui.results.Scope.RUN;
            case SUBMIT -> hone.ui.results.Scope.SUBMIT;
        };
        return new Judged(
                judged.judgement(),
                ResultsPage.of(judged.judgement(), trial.problem(), scope).withoutWaysOn(),
                judged.notKept());
    }

    /** Whatever the code does to the machine, the code itself is safe. */
    private void keep() {
        try {
            log.force();
        } catch (StoreException e) {
            // Whoever keeps rounds says what is wrong; code that cannot be kept can still be judged.
            LOG.log(Level.WARNING, "A round could not be forced before judging", e);
        }
    }
}
