package hone.judge;

import hone.compile.ClassFiles;
import hone.growth.Measurement;
import hone.growth.Series;
import hone.instrument.Counters;
import hone.problem.Signature;
import hone.task.CancelToken;
import hone.wire.Counting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What somebody would otherwise do: the CPU time of the same runs without counters, and how much longer the largest of them
 * takes with counters.
 */
record TimedProgram(Series cpuNanos, double slowdown) {
    private static final int TIMES = 3;
    /** Shorter than this, a ratio says nothing. */
    private static final double LEAST_NANOS = 2e6;

    private static final Duration CPU = Duration.ofSeconds(3);

    static TimedProgram of(LabelledProgram program, Trials.Subject subject, Series sizes, RunWorkers workers)
            throws Exception {
        Signature.Function signature = program.signature();
        Counters.Counted counted = Counters.insert(subject.classes());
        Entrance plain = Entrance.of(signature, new ClassFiles(subject.classes()));
        Entrance counting = Entrance.of(signature, new ClassFiles(counted.classes()));
        List<Measurement> times = new ArrayList<>();
        double slowdown = Double.NaN;
        Counting all = new Counting(counted.lines(), Long.MAX_VALUE, 0);
        try (LoadedWorker worker = new LoadedWorker(workers, () -> workers.lend(256), CancelToken.create());
                LoadedWorker other = new LoadedWorker(workers, () -> workers.lend(256), CancelToken.create())) {
            for (Measurement point : sizes.points()) {
                byte[] arguments = plain.arguments(
                        program.input(Collections.nCopies(program.hasTwoSizes() ? 2 : 1, (int) point.size())));
                double without = middle(worker, plain, arguments, Counting.NONE);
                times.add(new Measurement(point.size(), without));
                // Both run every size, so that both are as warm at the largest one.
                double with = middle(other, counting, arguments, all);
                if (point.size() == sizes.largest() && without > LEAST_NANOS) {
                    slowdown = with / without;
                }
            }
        }
        return new TimedProgram(new Series(times), slowdown);
    }

    private static double middle(LoadedWorker worker, Entrance entrance, byte[] arguments, Counting counting)
            throws Exception {
        LoadedWorker.Bounds bounds = new LoadedWorker.Bounds(CaseRun.MAX_OUTPUT, 0, CaseRun.MAX_OUTPUT, counting);
        List<Double> nanos = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            LoadedWorker.Asked asked = worker.ask(entrance.load(), arguments, bounds, CPU, Duration.ZERO);
            if (asked.answer() instanceof LoadedWorker.Answer.Given(var result)) {
                nanos.add((double) result.cpuNanos());
            }
        }
        Collections.sort(nanos);
        return nanos.isEmpty() ? 0 : nanos.get(nanos.size() / 2);
    }
}
