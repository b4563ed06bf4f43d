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
import hone.ui.results.Headline;
import hone.ui.results.ResultsPage;
import hone.ui.results.ResultsViewModel;
import hone.ui.results.Scope;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs and submits: one judging at a time, a newer one takes the place of an older one. */
final class Judging {
    private static final Logger LOG = System.getLogger(Judging.class.getName());

    private final WorkbenchServices services;
    private final DraftKeeper drafts;
    private final ResultsViewModel results;
    private final Lane lane;
    private final Consumer<Ended> onEnd;
    private Reporter reporter = new Reporter();

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
    }

    /** Judges a source. Code that nobody has written yet is not judged. */
    void judge(Problem problem, String source, Scope scope, List<OwnCase> own) {
        if (Stub.isUntouched(source, Stub.of(problem.signature()))) {
            results.say(Headline.nothingWritten());
            return;
        }
        results.begin(0);
        reporter.stop();
        var progress = new Reporter();
        reporter = progress;
        lane.start(token -> ended(problem, source, scope, own, token, progress), new Outcome<Ended>() {
            @Override
            public void result(Ended ended) {
                progress.stop();
                results.show(ended.page());
                onEnd.accept(ended);
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

    /** Stops the judging under way. */
    void cancel() {
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
        return new Ended(problem, source, judged, ResultsPage.of(judged.judgement(), problem, scope));
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

    /** A judging that came to its end, and what is shown of it. */
    record Ended(Problem problem, String source, Desk.Judged judged, ResultsPage page) {}

    /** Tells the window how far a judging is, never faster than it can hear. */
    private final class Reporter implements Progress {
        private final AtomicReference<@Nullable Step> latest = new AtomicReference<>();
        private boolean stopped;

        @Override
        public void at(int done, int total, String what) {
            if (latest.getAndSet(new Step(done, total)) == null) {
                services.window().execute(this::tell);
            }
        }

        private void tell() {
            Step step = latest.getAndSet(null);
            if (step != null && !stopped) {
                results.progress(step.done(), step.total());
            }
        }

        void stop() {
            stopped = true;
        }
    }

    private record Step(int done, int total) {}
}
