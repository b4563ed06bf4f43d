package hone.ui;

import hone.judge.CaseTimes;
import hone.judge.CaseTiming;
import hone.judge.Judgement;
import hone.judge.Verdict;
import hone.judge.WorkComparison;
import hone.practice.Desk;
import hone.ui.fx.Lane;
import hone.ui.fx.Outcome;
import hone.ui.fx.TaskRunner;
import hone.ui.results.ResultsPage;
import hone.ui.results.ResultsViewModel;
import hone.ui.results.Scope;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * After a verdict, one thing after the other so that none disturbs another: has the work of each case counted, the slowest case
 * timed again, and what was accepted set beside the problem's own submissions.
 */
final class WorkCounting {
    private static final Logger LOG = System.getLogger(WorkCounting.class.getName());

    private final Desk desk;
    private final ResultsViewModel results;
    private final Lane lane;

    WorkCounting(Desk desk, ResultsViewModel results, TaskRunner runner) {
        this.desk = desk;
        this.results = results;
        this.lane = new Lane(runner);
    }

    void cancel() {
        lane.cancel();
    }

    /** A judging has ended. */
    void judged(Judging.Ended ended) {
        if (!ended.page().ran()) {
            return;
        }
        CaseTiming.first(ended.judged().judgement()).map(CaseTimes::sentence).ifPresent(results::time);
        lane.start(
                token -> {
                    Judgement counted = desk.count(
                            ended.problem(), ended.source(), ended.judged().judgement(), token);
                    return ResultsPage.of(counted, ended.problem(), ended.page().scope());
                },
                new Outcome<ResultsPage>() {
                    @Override
                    public void result(ResultsPage page) {
                        results.showAgain(page);
                        time(ended);
                    }

                    @Override
                    public void failed(Throwable cause) {
                        LOG.log(Level.WARNING, "Work could not be counted", cause);
                    }

                    @Override
                    public void cancelled() {}
                });
    }

    private void time(Judging.Ended ended) {
        lane.start(
                token -> desk.time(
                        ended.problem(), ended.source(), ended.judged().judgement(), token),
                new Outcome<Optional<CaseTimes>>() {
                    @Override
                    public void result(Optional<CaseTimes> times) {
                        times.map(CaseTimes::sentence).ifPresent(results::time);
                        compare(ended);
                    }

                    @Override
                    public void failed(Throwable cause) {
                        LOG.log(Level.WARNING, "The slowest case could not be timed again", cause);
                        compare(ended);
                    }

                    @Override
                    public void cancelled() {}
                });
    }

    private void compare(Judging.Ended ended) {
        if (ended.page().scope() != Scope.SUBMIT || ended.page().verdict() != Verdict.AC) {
            return;
        }
        lane.start(
                token -> desk.compare(ended.problem(), ended.source(), token), new Outcome<Optional<WorkComparison>>() {
                    @Override
                    public void result(Optional<WorkComparison> comparison) {
                        comparison.map(WorkComparison::sentence).ifPresent(results::compare);
                    }

                    @Override
                    public void failed(Throwable cause) {
                        LOG.log(Level.WARNING, "Work could not be compared", cause);
                    }

                    @Override
                    public void cancelled() {}
                });
    }
}
