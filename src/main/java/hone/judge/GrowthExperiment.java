package hone.judge;

import hone.growth.Estimate;
import hone.growth.Estimate.Confidence;
import hone.growth.GrowthClass;
import hone.growth.GrowthRule;
import hone.growth.Measurement;
import hone.growth.Series;
import hone.growth.SizeLadder;
import hone.growth.TwoSizes;
import hone.judge.GrowthReport.Growth;
import hone.judge.GrowthReport.HotLine;
import hone.problem.PackException;
import hone.sandbox.WorkerException;
import hone.task.Deadline;
import hone.wire.Counts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Runs a submission that counts its own work on inputs of growing sizes, and says how the work grows. It is counted and
 * never timed, so the answer is the same on every machine. For one thread at a time.
 */
final class GrowthExperiment {
    /** Work that one run may do; a tenth of a second of it, about. */
    private static final long BUDGET = 20_000_000;

    /** No larger size is tried after a run that took longer. */
    private static final Duration LONG_RUN = Duration.ofMillis(250);

    /** Part of the time that each of two sizes has to itself; both together have what is left. */
    private static final int PARTS = 5;

    /** The other size while one grows alone. */
    private static final int SMALL = 24;
    /** One that cannot reach this shows nothing beside a small one; then the other is large. */
    private static final int SHORT = 64;

    private static final int LARGE = 1_024;

    /** What smaller inputs cost says little, once there are enough others. */
    private static final int LEAST_SIZE = 16;

    private static final int ENOUGH = 6;
    private static final long LARGEST = 1 << 17;

    /** Memory is looked at so often in a run; each look costs some milliseconds. */
    private static final int LOOKS = 24;

    private static final long MOST_WORK_WATCHED = 3_000_000;
    private static final int WATCHED_SIZES = 7;
    /** What a call holds in memory while it waits for another, about. */
    private static final int FRAME_BYTES = 96;
    /** A line that does less than this of the work is not worth a word. */
    private static final double LEAST_SHARE = 0.02;

    private static final int MOST_LINES = 12;

    private final CountedWorker worker;
    private final GrowthInputs inputs;
    private final List<Long> most;
    private final long started = System.nanoTime();

    /**
     * Prepares one; its time begins now.
     *
     * @param worker runs what is measured; whoever made it closes it
     * @param inputs where its inputs come from
     * @param most the largest of each size, one or two
     */
    GrowthExperiment(CountedWorker worker, GrowthInputs inputs, List<Long> most) {
        this.worker = worker;
        this.inputs = inputs;
        this.most = List.copyOf(most);
    }

    /** A run that went through. */
    private record Run(long size, Counts counts) {}

    /** Which size grows. */
    private enum Axis {
        TOGETHER,
        FIRST,
        SECOND;

        List<Integer> sizes(long size, List<Long> most) {
            List<Integer> sizes = new ArrayList<>(Collections.nCopies(most.size(), (int) size));
            if (this != TOGETHER) {
                int grows = this == FIRST ? 0 : 1;
                long other = most.get(grows) < SHORT ? Math.min(LARGE, most.get(1 - grows)) : SMALL;
                sizes.set(1 - grows, (int) other);
            }
            return sizes;
        }
    }

    /** The work of one input, the largest number there is if it did not go through. */
    long work(int size) throws PackException, WorkerException, InterruptedException {
        long fitting = Math.min(size, Collections.min(most));
        return worker.run(arguments(Axis.TOGETHER, fitting), BUDGET, 0)
                .map(Counts::total)
                .orElse(Long.MAX_VALUE);
    }

    /**
     * Measures. A size is begun only if twice as long as the one before it took is left.
     *
     * @param time when the work has to be measured
     * @param watching when memory has to be measured; if this is not later, it is not looked at
     * @throws PackException if the pack's generator failed
     * @throws WorkerException if no worker could be had
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    GrowthReport measure(Deadline time, Deadline watching) throws PackException, WorkerException, InterruptedException {
        worker.run(arguments(Axis.TOGETHER, 2), BUDGET, 0);
        Duration part = most.size() == 2 ? time.left().dividedBy(PARTS) : Duration.ZERO;
        List<Run> together = climb(Axis.TOGETHER, earlier(time, part.multipliedBy(2)));
        List<Run> first = most.size() == 2 ? climb(Axis.FIRST, earlier(time, part)) : List.of();
        List<Run> second = most.size() == 2 ? climb(Axis.SECOND, time) : List.of();
        List<String> doubts = worker.doubts();
        Series work = work(together);
        Series memory = new Series(List.of());
        Optional<Growth> space = Optional.empty();
        if (watching.nanos() - time.nanos() > 0) {
            Duration share = most.size() == 2 ? watching.left().dividedBy(3) : Duration.ZERO;
            memory = memory(watch(Axis.TOGETHER, together, earlier(watching, share.multipliedBy(2))));
            Series ofFirst = memory(watch(Axis.FIRST, first, earlier(watching, share)));
            Series ofSecond = memory(watch(Axis.SECOND, second, watching));
            space = growth(memory, ofFirst, ofSecond, !worker.isRestless());
        }
        return new GrowthReport(
                growth(work, work(first), work(second), doubts.isEmpty()),
                space,
                work,
                memory,
                hotLines(together),
                doubts,
                Duration.ofNanos(System.nanoTime() - started));
    }

    private static Deadline earlier(Deadline than, Duration by) {
        return new Deadline(than.nanos() - by.toNanos());
    }

    private List<Run> climb(Axis axis, Deadline until) throws PackException, WorkerException, InterruptedException {
        long top = axis == Axis.SECOND ? most.getLast() : axis == Axis.FIRST ? most.getFirst() : Collections.min(most);
        SizeLadder ladder =
                inputs.sizes().isEmpty() ? new SizeLadder(Math.min(top, LARGEST)) : SizeLadder.of(inputs.sizes());
        List<Run> runs = new ArrayList<>();
        byte[] before = {};
        long took = 0;
        for (OptionalLong next = ladder.next();
                next.isPresent() && until.left().toNanos() > 2 * took;
                next = ladder.next()) {
            long size = next.getAsLong();
            long begun = System.nanoTime();
            byte[] arguments = arguments(axis, size);
            if (Arrays.equals(arguments, before)) {
                // A generator that cannot make an input of this size makes the nearest that it can.
                continue;
            }
            before = arguments;
            Optional<Counts> counts = worker.run(arguments, BUDGET, 0);
            if (counts.isPresent() && collapsed(runs, size, counts.get())) {
                counts = Optional.empty();
            }
            if (counts.isPresent()) {
                runs.add(new Run(size, counts.get()));
                ladder.finished(size, counts.get().total());
            }
            took = System.nanoTime() - begun;
            if (counts.isEmpty() || took > LONG_RUN.toNanos()) {
                ladder.stopped(size);
            }
        }
        runs.sort(Comparator.comparingLong(Run::size));
        boolean far = runs.size() > ENOUGH && runs.getLast().size > SMALL;
        return far ? runs.stream().filter(run -> run.size >= LEAST_SIZE).toList() : runs;
    }

    /** Whether a larger input made so much less work that the size no longer means what it did: a number ran over, mostly. */
    private static boolean collapsed(List<Run> runs, long size, Counts now) {
        return runs.stream().anyMatch(run -> run.size < size && now.total() < run.counts.total() / 2);
    }

    /** Runs the larger ones of the sizes again and looks what they hold in memory. */
    private List<Run> watch(Axis axis, List<Run> runs, Deadline until)
            throws PackException, WorkerException, InterruptedException {
        List<Run> fit = runs.stream()
                .filter(run -> run.counts.total() <= MOST_WORK_WATCHED)
                .toList();
        List<Run> watched = new ArrayList<>();
        if (fit.isEmpty()) {
            return watched;
        }
        // The first time something is looked at, what looks is made.
        worker.run(arguments(axis, 2), BUDGET, 1);
        long took = 0;
        for (Run run : fit.subList(Math.max(0, fit.size() - WATCHED_SIZES), fit.size())) {
            if (until.left().toNanos() <= 2 * took) {
                break;
            }
            long begun = System.nanoTime();
            worker.run(arguments(axis, run.size), Long.MAX_VALUE, Math.max(1, run.counts.looks() / LOOKS))
                    .ifPresent(counts -> watched.add(new Run(run.size, counts)));
            took = System.nanoTime() - begun;
        }
        return watched;
    }

    private byte[] arguments(Axis axis, long size) throws PackException, WorkerException, InterruptedException {
        return worker.arguments(inputs.of(axis.sizes(size, most)));
    }

    private static Series work(List<Run> runs) {
        return new Series(runs.stream()
                .map(run -> new Measurement(run.size, run.counts.total()))
                .toList());
    }

    private static Series memory(List<Run> runs) {
        return new Series(runs.stream()
                .map(run ->
                        new Measurement(run.size, run.counts.peakBytes() + (double) FRAME_BYTES * run.counts.deepest()))
                .toList());
    }

    private static Optional<Growth> growth(Series together, Series first, Series second, boolean sure) {
        Optional<Estimate> both = GrowthRule.estimate(together);
        Optional<Estimate> one = GrowthRule.estimate(first);
        Optional<Estimate> other = GrowthRule.estimate(second);
        if (both.isPresent() && one.isPresent() && other.isPresent()) {
            Optional<String> form = TwoSizes.form(both.get(), one.get(), other.get());
            if (form.isPresent()) {
                Confidence confidence = sure ? TwoSizes.confidence(both.get(), one.get(), other.get()) : Confidence.LOW;
                return Optional.of(new Growth(form.get(), form.get(), form.get(), confidence));
            }
        }
        return both.map(estimate -> said(estimate, sure));
    }

    private static Growth said(Estimate estimate, boolean sure) {
        return new Growth(
                estimate.best().id(),
                estimate.low().id(),
                estimate.high().id(),
                sure ? estimate.confidence() : Confidence.LOW);
    }

    private List<HotLine> hotLines(List<Run> runs) {
        if (runs.isEmpty()) {
            return List.of();
        }
        Counts largest = runs.getLast().counts;
        double total = Math.max(1, largest.total());
        Map<Integer, Double> shares = new TreeMap<>();
        for (int line = 1; line < largest.lines().length; line++) {
            if (largest.lines()[line] >= LEAST_SHARE * total) {
                shares.put(line, largest.lines()[line] / total);
            }
        }
        return shares.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                .limit(MOST_LINES)
                .map(entry -> hotLine(runs, entry.getKey(), entry.getValue()))
                .toList();
    }

    private HotLine hotLine(List<Run> runs, int line, double share) {
        Optional<GrowthClass> bound = GrowthRule.estimate(ofLine(runs, line)).map(Estimate::best);
        return new HotLine(line, share, bound.map(GrowthClass::id), GrowthCauses.of(worker.shape(line), share, bound));
    }

    private static Series ofLine(List<Run> runs, int line) {
        return new Series(runs.stream()
                .map(run -> new Measurement(run.size, run.counts.lines()[line]))
                .toList());
    }
}
