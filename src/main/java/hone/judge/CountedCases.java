package hone.judge;

import hone.compile.ClassFiles;
import hone.problem.Problem;
import hone.problem.Value;
import hone.sandbox.WorkerException;
import hone.task.CancelToken;
import hone.wire.CaseResult;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A submission that counts, each time in fresh classes, so that it counts like a limit on work. For one thread at a time. */
final class CountedCases implements AutoCloseable {
    private static final Duration CPU = Duration.ofSeconds(3);

    private final LoadedWorker worker;
    private final Running running;

    private CountedCases(LoadedWorker worker, Running running) {
        this.worker = worker;
        this.running = running;
    }

    /**
     * Puts counters in; nothing if that cannot be done.
     *
     * @param budget work after which it is stopped
     */
    static Optional<CountedCases> of(
            RunWorkers workers, Problem problem, Trials.Subject subject, long budget, CancelToken cancel) {
        return Running.counted(problem.signature(), new ClassFiles(subject.classes()), problem.limits(), budget)
                .map(running -> new CountedCases(
                        new LoadedWorker(
                                workers, () -> workers.lend(problem.limits().memoryMiB()), cancel),
                        running));
    }

    /** The work on an input, nothing if it did not come to an end within its bounds. */
    OptionalLong work(List<Value> input) throws InterruptedException {
        LoadedWorker.Bounds bounds =
                new LoadedWorker.Bounds(CaseRun.MAX_OUTPUT, 0, CaseRun.MAX_OUTPUT, running.counting());
        try {
            LoadedWorker.Asked asked = worker.ask(
                    running.entrance().load(), running.entrance().arguments(input), bounds, CPU, Duration.ZERO);
            return asked.answer() instanceof LoadedWorker.Answer.Given(var result)
                            && result.ending() != CaseResult.Ending.OUT_OF_MEMORY
                            && result.counts().lines().length > 0
                            && !Endings.isOver(result, running.counting())
                    ? OptionalLong.of(result.counts().total())
                    : OptionalLong.empty();
        } catch (WorkerException e) {
            throw new JudgeException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Ends the worker. */
    @Override
    public void close() {
        worker.close();
    }
}
