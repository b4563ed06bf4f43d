package hone.ui;

import hone.practice.Desk;
import hone.practice.OwnCases.OwnCase;
import hone.practice.StoreException;
import hone.problem.Problem;
import hone.problem.Stub;
import hone.task.CancelToken;
import hone.task.Progress;
import hone.ui.fx.Lane;
import hone.ui.fx.Outcome;
import hone.ui.fx.ProgressRelay;
import hone.ui.results.Headline;
import hone.ui.results.ResultsPage;
import hone.ui.results.ResultsViewModel;
import hone.ui.results.Scope;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Consumer;

/** Runs and submits: one judging at a time, a newer one takes the place of an older one. */
final class Judging {
    private static final Logger LOG = System.getLogger(Judging.class.getName());

    private final WorkbenchServices services;
    private final DraftKeeper drafts;
    private final ResultsViewModel results;
    private final Lane lane;
    private final WorkCounting counting;
    private final Consumer<Ended> onEnd;
    private ProgressRelay relay;

    /**
     * Nothing is being judged.
     *
     * @param onEnd hears of every judging that came to its end
     */
    Judging(WorkbenchServices services, DraftKeeper drafts, ResultsViewModel results, Consumer<Ended> onEnd) {
        this.services = services;
        this.drafts = drafts;
        this.results = results;
        this.onEnd = onEnd;
        lane = new Lane(services.runner());
        counting = new WorkCounting(services.desk(), results, services.runner());
        relay = relay();
    }

    /** Judges a source. Code that nobody has written yet is not judged. */
    void judge(Problem problem, String source, Scope scope, List<OwnCase> own) {
        if (Stub.isUntouched(source, Stub.of(problem.signature()))) {
            results.say(Headline.nothingWritten());
            return;
        }
        counting.cancel();
        results.begin(0);
        relay.stop();
        ProgressRelay progress = relay();
        relay = progress;
        lane.start(token -> ended(problem, source, scope, own, token, progress), new Outcome<Ended>() {
            @Override
            public void result(Ended ended) {
                progress.stop();
                results.show(ended.page());
                onEnd.accept(ended);
                counting.judged(ended);
            }

            @Override
            public void failed(Throwable cause) {
                progress.stop();
                LOG.log(Level.ERROR, "Judging broke", cause);
                results.say(Headline.broken(String.valueOf(cause.getMessage())));
            }

            @Override
            public void cancelled() {
                progress.stop();
                results.say(Headline.cancelled());
            }
        });
    }

    private ProgressRelay relay() {
        return new ProgressRelay(services.window(), (done, total, _) -> results.progress(done, total));
    }

    /** Stops the judging under way. */
    void cancel() {
        counting.cancel();
        lane.cancel();
    }

    /** Whether a judging is under way. */
    boolean isBusy() {
        return lane.isBusy();
    }

    private Ended ended(
            Problem problem, String source, Scope scope, List<OwnCase> own, CancelToken token, Progress progress)
            throws Exception {
        keepDraft();
        Desk.Judged judged = switch (scope) {
            case RUN -> services.desk().run(problem, source, own, token, progress);
            case SUBMIT -> services.desk().submit(problem, source, token, progress);
        };
        return new Ended(problem, source, own, judged, ResultsPage.of(judged.judgement(), problem, scope));
    }

    /** Whatever the code does to the machine, the code itself is safe. */
    private void keepDraft() {
        try {
            drafts.force();
        } catch (StoreException e) {
            // The keeper shows what is wrong; code that cannot be kept can still be judged.
            LOG.log(Level.WARNING, "A draft could not be forced before judging", e);
        }
    }

    /**
     * A judging that came to its end, and what is shown of it.
     *
     * @param own the person's own cases at that time
     */
    record Ended(Problem problem, String source, List<OwnCase> own, Desk.Judged judged, ResultsPage page) {}
}
