package hone.judge;

import hone.judge.LoadedWorker.Answer;
import hone.judge.LoadedWorker.Asked;
import hone.problem.Case;
import hone.problem.PackException;
import hone.problem.Value;
import hone.sandbox.WorkerException;
import hone.task.Progress;
import hone.wire.CaseResult;
import hone.wire.Load;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Feeds the cases of one submission to a worker, one at a time, and judges each. Whoever made the worker closes it. */
final class CaseRun {
    static final int MAX_OUTPUT = 8 << 20;
    private static final int KEPT_OUTPUT = 64 << 10;
    /** Longest result that is kept, and all results together, in bytes as they were sent. */
    private static final int KEPT_RESULT = 1 << 20;

    private static final int KEPT_RESULTS = 8 << 20;

    private final LoadedWorker worker;
    private final LoadedWorker.Bounds bounds;
    private final Running running;
    private final Duration stop;
    private final Answers answers;
    private Duration usedByAll = Duration.ZERO;
    private int resultBytesLeft = KEPT_RESULTS;
    private Optional<PackException> packFailure = Optional.empty();

    /** A case is stopped at the limit. */
    CaseRun(LoadedWorker worker, Running running, Answers answers) {
        this(worker, running, answers, running.limits().cpu());
    }

    /**
     * A case is stopped later than at the limit.
     *
     * @param stop CPU time after which a case is stopped, at least that of the limit
     */
    CaseRun(LoadedWorker worker, Running running, Answers answers, Duration stop) {
        this.worker = worker;
        this.bounds = new LoadedWorker.Bounds(MAX_OUTPUT, KEPT_OUTPUT, MAX_OUTPUT, running.counting());
        this.running = running;
        this.answers = answers;
        this.stop = stop;
    }

    /**
     * Judges cases in order; those after one that shows that going on would cost too much are not run.
     *
     * @param giveUp what is the end of it all
     * @param progress hears of each case
     * @return an outcome a case; empty if one had a verdict at which to give up
     * @throws CancellationException if the judging was cancelled
     * @throws WorkerException if no worker could be had, several times
     */
    Optional<List<CaseOutcome>> judge(List<Case> cases, Predicate<Verdict> giveUp, Progress progress)
            throws WorkerException, InterruptedException {
        List<CaseOutcome> outcomes = new ArrayList<>();
        boolean stopped = false;
        for (Case next : cases) {
            CaseOutcome outcome = stopped ? CaseOutcome.notRun(next) : judge(next);
            if (outcome.verdict().filter(giveUp).isPresent()) {
                return Optional.empty();
            }
            stopped |= outcome.verdict().filter(VerdictRules::stops).isPresent();
            outcomes.add(outcome);
            progress.at(outcomes.size(), cases.size(), next.name());
        }
        return Optional.of(outcomes);
    }

    private CaseOutcome judge(Case of) throws WorkerException, InterruptedException {
        Load load = running.entrance().load();
        Duration cpu = running.limits().cpu();
        byte[] arguments = running.entrance().arguments(of.input());
        Asked asked = worker.ask(load, arguments, bounds, cpu, stop, usedByAll);
        if (Endings.isOurFault(asked.answer())) {
            // Somebody outside ended the worker; once may be chance.
            asked = worker.ask(load, arguments, bounds, cpu, stop, usedByAll);
        }
        CaseClock clock = asked.clock();
        if (!Endings.isOurFault(asked.answer())) {
            usedByAll = usedByAll.plus(clock.used());
        }
        return switch (asked.answer()) {
            case Answer.Given(var result) -> answered(of, clock, result);
            case Answer.Stopped(var places) -> Endings.stopped(of, clock, places);
            case Answer.Odd(var why) -> violated(of, clock, why);
            case Answer.Gone(var exitCode, var words) -> Endings.outcome(of, clock.used(), exitCode, words);
        };
    }

    private CaseOutcome answered(Case of, CaseClock clock, CaseResult result)
            throws WorkerException, InterruptedException {
        try {
            Value actual = result.ending() == CaseResult.Ending.RETURNED ? ValueCodec.decode(result.value()) : null;
            // What came too late is not looked at.
            Optional<String> difference = actual == null || clock.over() || isOver(result)
                    ? Optional.empty()
                    : answers.difference(of, actual);
            return Endings.outcome(
                    of, result, kept(actual, result.value().length), difference, clock, running.counting());
        } catch (PackException e) {
            packFailure = Optional.of(e);
            return Endings.failed(of, Verdict.INTERNAL, PackFailure.words(e), clock.used());
        } catch (WorkerException e) {
            throw e;
        } catch (IOException e) {
            worker.close();
            return violated(of, clock, String.valueOf(e.getMessage()));
        }
    }

    private boolean isOver(CaseResult result) {
        return Endings.isOver(result, running.counting());
    }

    /** Results are kept for people to look at, and nobody looks at megabytes. */
    private Optional<Value> kept(@Nullable Value actual, int bytes) {
        if (actual == null || bytes > KEPT_RESULT || bytes > resultBytesLeft) {
            return Optional.empty();
        }
        resultBytesLeft -= bytes;
        return Optional.of(actual);
    }

    private static CaseOutcome violated(Case of, CaseClock clock, String why) {
        return Endings.failed(
                of,
                Verdict.RTE,
                "The program spoke where only the judge's own frames may stand (" + why + ").",
                clock.used());
    }

    /** What the cases come to; a checker that fails on one case is not believed on the others. */
    Verdict verdict(List<CaseOutcome> outcomes) {
        return packFailure.isPresent()
                ? Verdict.INTERNAL
                : VerdictRules.decide(
                        outcomes.stream().map(CaseOutcome::verdict).toList());
    }

    /** Who is to blame once the pack's own code has failed over an answer, else nothing. */
    String blame() {
        return packFailure.map(PackFailure::blame).orElse("");
    }
}
