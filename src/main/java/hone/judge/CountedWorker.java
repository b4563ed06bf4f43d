package hone.judge;

import hone.compile.ClassFiles;
import hone.instrument.CostlyShape;
import hone.instrument.Counters;
import hone.problem.PackException;
import hone.problem.Signature;
import hone.problem.Value;
import hone.sandbox.WorkerException;
import hone.task.CancelToken;
import hone.task.Deadline;
import hone.wire.CaseResult;
import hone.wire.Counting;
import hone.wire.Counts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A submission that counts its own work, and the worker it runs in. Counters are put in once and the worker is started once,
 * however many inputs it runs on. For one thread at a time.
 */
final class CountedWorker implements AutoCloseable {
    private static final Duration CPU = Duration.ofMillis(700);

    private final Stoppable<LoadedWorker> worker;
    private final CancelToken cancel;
    private final Entrance entrance;
    private final Counters.Counted counted;

    private CountedWorker(
            Stoppable<LoadedWorker> worker, CancelToken cancel, Entrance entrance, Counters.Counted counted) {
        this.worker = worker;
        this.cancel = cancel;
        this.entrance = entrance;
        this.counted = counted;
    }

    /**
     * Puts counters in; the worker starts with the first input.
     *
     * @throws JudgeException if counters make a method too large
     */
    static CountedWorker of(
            RunWorkers workers, Signature signature, Trials.Subject subject, int memoryMiB, CancelToken cancel) {
        Counters.Counted counted;
        try {
            counted = Counters.insert(subject.classes());
        } catch (IllegalArgumentException e) {
            throw new JudgeException("a method of the code is too large to count its work: " + e.getMessage(), e);
        }
        return new CountedWorker(
                new Stoppable<>(
                        token -> new LoadedWorker(workers, () -> workers.lend(memoryMiB), token), LoadedWorker::close),
                cancel,
                Entrance.of(signature, new ClassFiles(counted.classes())),
                counted);
    }

    /** Has the worker ready, so that the first input does not wait for it; false if it was not ready in time. */
    boolean prepare(Deadline until) throws PackException, WorkerException, InterruptedException {
        return worker.until(until, cancel, asked -> {
                    asked.prepare(entrance.load());
                    return true;
                })
                .isPresent();
    }

    /** An input as {@link #run} takes it. */
    byte[] arguments(List<Value> input) {
        return entrance.arguments(input);
    }

    /**
     * The counts of a run, nothing if it did not go through.
     *
     * @param budget work after which it is stopped
     * @param every how many looks of the code's pass between two measurements of memory; 0: it is not measured
     * @param until when it is stopped, whatever it did
     */
    Optional<Counts> run(byte[] arguments, long budget, long every, Deadline until)
            throws PackException, WorkerException, InterruptedException {
        LoadedWorker.Bounds bounds = new LoadedWorker.Bounds(
                CaseRun.MAX_OUTPUT, 0, CaseRun.MAX_OUTPUT, new Counting(counted.lines(), budget, every));
        return worker.until(until, cancel, asked -> asked.ask(entrance.load(), arguments, bounds, CPU, Duration.ZERO))
                .flatMap(this::counts);
    }

    private Optional<Counts> counts(LoadedWorker.Asked asked) {
        return asked.answer() instanceof LoadedWorker.Answer.Given(var result)
                        && result.ending() == CaseResult.Ending.RETURNED
                        && !result.counts().stopped()
                        && result.counts().lines().length == counted.lines() + 1
                ? Optional.of(result.counts())
                : Optional.empty();
    }

    /** What makes its answers less sure, in words. */
    List<String> doubts() {
        List<String> doubts = new ArrayList<>();
        counted.unknown().forEach((line, call) -> doubts.add("what " + call + " costs is not known: line " + line));
        counted.restless().forEach((line, why) -> doubts.add(why + ": line " + line));
        return doubts;
    }

    /** Whether two runs on one input may differ. */
    boolean isRestless() {
        return !counted.restless().isEmpty();
    }

    /** What is written on a line that is dear where it is done again and again. */
    Optional<CostlyShape> shape(int line) {
        return Optional.ofNullable(counted.shapes().get(line));
    }

    /** Ends the worker. */
    @Override
    public void close() {
        worker.close();
    }
}
