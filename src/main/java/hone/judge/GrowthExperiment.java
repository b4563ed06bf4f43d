package hone.judge;

import hone.growth.Estimate;
import hone.growth.Estimate.Confidence;
import hone.growth.GrowthRule;
import hone.growth.Measurement;
import hone.growth.Series;
import hone.growth.SizeLadder;
import hone.growth.TwoSizes;
import hone.judge.GrowthReport.Alone;
import hone.judge.GrowthReport.Growth;
import hone.problem.PackException;
import hone.sandbox.WorkerException;
import hone.wire.Counts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Runs a submission that counts its own work on inputs of growing sizes, and says how the work grows. It is counted and
 * never timed, so the answer is the same on every machine. For one thread at a time.
 */
final class GrowthExperiment {
    /** Work that one run may do; a tenth of a second of it, about. */
    private static final long BUDGET = 20_000_000;

    /** No larger size is tried after a run that took longer. */
    private static final Duration LONG_RUN = Duration.ofMillis(250);

    /** The next size takes so many times as long as the one before, at least and at the most; stopping it costs a worker. */
    private static final double LEAST_TIMES = 2;

    private static final double MOST_TIMES = 5;

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
    private static final int LOOKS = 16;
    /** With two sizes there are three times as many runs, and a table or a list is held to the end. */
    private static final int LOOKS_OF_TWO = 8;

    /** Which inputs hold most is asked with fewer looks, at the size in the middle: at small ones what is always there counts for too much. */
    private static final int PROBE_LOOKS = 4;

    private static final long MOST_WORK_WATCHED = 3_000_000;
    /** Up to this size any work is: what small tables hold is hard to tell from what is always there. */
    private static final long WATCHED_ANYWAY = 128;

    private static final int WATCHED_SIZES = 7;
    /** Of each of two sizes alone, which only have to show whether they matter. */
    private static final int WATCHED_ALONE = 5;
    /** The sizes that are looked at are no further apart: of smaller ones, most that is held is held at any size. */
    private static final long WATCHED_SPAN = 64;

    /** What a call holds in memory while it waits for another, about. */
    private static final int FRAME_BYTES = 96;

    private final CountedWorker worker;
    private final GrowthInputs inputs;
    private final List<Long> most;
    private final Map<Axis, Climb> climbs = new EnumMap<>(Axis.class);
    private final Map<Axis, List<Run>> memory = new EnumMap<>(Axis.class);
    private final long started = System.nanoTime();
    private boolean unwatched;

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

    /**
     * What one run held.
     *
     * @param bytes at a time, with what calls hold that wait for others
     * @param every after so many looks of the code's it was looked at
     */
    record Held(long size, double bytes, long every) {}

    /** A run that went through. */
    record Run(long size, Counts counts) {}

    /**
     * The runs of one axis.
     *
     * @param isCut whether there were more sizes than time
     */
    private record Climb(List<Run> runs, boolean isCut) {
        static final Climb NONE = new Climb(List.of(), false);

        /** Whether it has no more sizes than this, and only for want of time. */
        boolean lacks(int few) {
            return isCut && runs.size() <= few;
        }
    }

    /** Which size grows. */
    private enum Axis {
        TOGETHER,
        FIRST,
        SECOND;

        /** How many are measured after it. */
        int after() {
            return values().length - 1 - ordinal();
        }

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

    /** The work of one input, the largest number there is if it did not go through in time. */
    long work(int size, Phase until) throws PackException, WorkerException, InterruptedException {
        long fitting = Math.min(size, Collections.min(most));
        return run(Axis.TOGETHER, fitting, BUDGET, 0, until).map(Counts::total).orElse(Long.MAX_VALUE);
    }

    /** What was held at the middle one of the sizes that were looked at, to be compared with what other inputs hold. */
    Optional<Held> held() {
        List<Run> watched = memory.getOrDefault(Axis.TOGETHER, List.of());
        if (watched.isEmpty()) {
            return Optional.empty();
        }
        Run middle = watched.get(watched.size() / 2);
        return Optional.of(
                new Held(middle.size, bytes(middle.counts), Math.max(1, middle.counts.looks() / PROBE_LOOKS)));
    }

    /** What these inputs hold at the size of another run that was looked at, 0 if it did not go through in time. */
    double held(Held other, Phase until) throws PackException, WorkerException, InterruptedException {
        return run(Axis.TOGETHER, other.size(), BUDGET, other.every(), until)
                .map(GrowthExperiment::bytes)
                .orElse(0.0);
    }

    /**
     * Measures the work. A size is begun only if as long is left as it will probably take.
     *
     * @throws PackException if the pack's generator failed
     * @throws WorkerException if no worker could be had
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    void count(Phase time) throws PackException, WorkerException, InterruptedException {
        count(time, BUDGET);
    }

    /** The same for the sizes alone whose memory can be looked at. */
    void countToWatch(Phase time) throws PackException, WorkerException, InterruptedException {
        count(time, MOST_WORK_WATCHED);
    }

    private void count(Phase time, long budget) throws PackException, WorkerException, InterruptedException {
        run(Axis.TOGETHER, 2, BUDGET, 0, time);
        Duration part = most.size() == 2 ? time.left().dividedBy(PARTS) : Duration.ZERO;
        for (Axis axis : axes()) {
            climbs.put(axis, climb(axis, budget, time.earlier(part.multipliedBy(axis.after()))));
        }
    }

    /** Looks at the memory of what was counted; may be left out. */
    void watch(Phase time) throws PackException, WorkerException, InterruptedException {
        Duration part = most.size() == 2 ? time.left().dividedBy(3) : Duration.ZERO;
        for (Axis axis : axes()) {
            memory.put(axis, watch(axis, runs(axis), time.earlier(part.multipliedBy(axis.after()))));
        }
    }

    private List<Axis> axes() {
        return most.size() == 2 ? List.of(Axis.values()) : List.of(Axis.TOGETHER);
    }

    private List<Run> runs(Axis axis) {
        return climbs.getOrDefault(axis, Climb.NONE).runs;
    }

    /** What the runs say. */
    GrowthReport report() {
        List<String> doubts = worker.doubts();
        Optional<Growth> space = memory.isEmpty()
                ? Optional.empty()
                : growth(
                        axis -> GrowthRule.estimateHeld(held(memory.getOrDefault(axis, List.of()))),
                        !worker.isRestless());
        List<String> missing = new ArrayList<>();
        if (climbs.getOrDefault(Axis.TOGETHER, Climb.NONE).lacks(ENOUGH)) {
            missing.add("how the work grows with larger sizes");
        }
        if (axes().stream()
                .filter(axis -> axis != Axis.TOGETHER)
                .anyMatch(axis -> climbs.getOrDefault(axis, Climb.NONE).lacks(GrowthRule.FEWEST - 1))) {
            missing.add("how the work grows with each size alone");
        }
        if (space.isEmpty() && unwatched) {
            missing.add("memory");
        }
        return new GrowthReport(
                growth(axis -> GrowthRule.estimate(work(runs(axis))), doubts.isEmpty()),
                space,
                work(runs(Axis.TOGETHER)),
                held(memory.getOrDefault(Axis.TOGETHER, List.of())),
                new GrowthLines(runs(Axis.TOGETHER), worker).hottest(),
                doubts,
                missing,
                Duration.ofNanos(System.nanoTime() - started));
    }

    private Climb climb(Axis axis, long budget, Phase until)
            throws PackException, WorkerException, InterruptedException {
        long top = axis == Axis.SECOND ? most.getLast() : axis == Axis.FIRST ? most.getFirst() : Collections.min(most);
        SizeLadder ladder =
                inputs.sizes().isEmpty() ? new SizeLadder(Math.min(top, LARGEST)) : SizeLadder.of(inputs.sizes());
        List<Run> runs = new ArrayList<>();
        byte[] before = {};
        InputLengths lengths = new InputLengths();
        long took = 0;
        double times = LEAST_TIMES;
        OptionalLong next = ladder.next();
        while (next.isPresent() && until.left().toNanos() > times * took) {
            long size = next.getAsLong();
            long begun = System.nanoTime();
            Optional<byte[]> arguments = arguments(axis, size, until);
            if (arguments.isEmpty()) {
                break;
            }
            if (Arrays.equals(arguments.get(), before) || lengths.isShort(size, arguments.get().length)) {
                // A generator that cannot make an input of this size makes the nearest that it can.
                next = ladder.next();
                continue;
            }
            before = arguments.get();
            Optional<Counts> counts = worker.run(before, budget, 0, until.stop());
            if (counts.isPresent() && collapsed(runs, size, counts.get())) {
                counts = Optional.empty();
            }
            if (counts.isPresent()) {
                runs.add(new Run(size, counts.get()));
                ladder.finished(size, counts.get().total());
            }
            long now = System.nanoTime() - begun;
            times = took == 0 ? LEAST_TIMES : Math.clamp((double) now / took, LEAST_TIMES, MOST_TIMES);
            took = now;
            if (counts.isEmpty() || took > LONG_RUN.toNanos()) {
                ladder.stopped(size);
            }
            next = ladder.next();
        }
        runs.sort(Comparator.comparingLong(Run::size));
        boolean far = runs.size() > ENOUGH && runs.getLast().size > SMALL;
        return new Climb(
                far ? runs.stream().filter(run -> run.size >= LEAST_SIZE).toList() : runs, next.isPresent());
    }

    /** Whether a larger input made so much less work that the size no longer means what it did: a number ran over, mostly. */
    private static boolean collapsed(List<Run> runs, long size, Counts now) {
        return runs.stream().anyMatch(run -> run.size < size && now.total() < run.counts.total() / 2);
    }

    /** Runs the larger ones of the sizes again and looks what they hold in memory. */
    private List<Run> watch(Axis axis, List<Run> runs, Phase until)
            throws PackException, WorkerException, InterruptedException {
        List<Run> fit = spread(
                runs.stream()
                        .filter(run -> run.size <= WATCHED_ANYWAY || run.counts.total() <= MOST_WORK_WATCHED)
                        .toList(),
                axis == Axis.TOGETHER ? WATCHED_SIZES : WATCHED_ALONE);
        List<Run> watched = new ArrayList<>();
        if (fit.isEmpty()) {
            return watched;
        }
        // What is made once and kept, by the JVM and by whoever looks, is no size's own: it is made ahead, with few
        // looks.
        Run middle = fit.get(fit.size() / 2);
        run(axis, middle.size, Long.MAX_VALUE, Math.max(1, middle.counts.looks() / 2), until);
        int looks = most.size() == 2 ? LOOKS_OF_TWO : LOOKS;
        long took = 0;
        for (Run run : fit) {
            if (until.left().toNanos() <= 2 * took) {
                unwatched = true;
                break;
            }
            long begun = System.nanoTime();
            run(axis, run.size, Long.MAX_VALUE, Math.max(1, run.counts.looks() / looks), until)
                    .ifPresent(counts -> watched.add(new Run(run.size, counts)));
            took = System.nanoTime() - begun;
        }
        return watched;
    }

    /** So many of the larger ones, the largest of all included, as evenly as there are sizes. */
    private static List<Run> spread(List<Run> runs, int many) {
        List<Run> near = runs.stream()
                .filter(run -> run.size >= runs.getLast().size / WATCHED_SPAN)
                .toList();
        if (near.size() <= many) {
            return near;
        }
        List<Run> spread = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            spread.add(near.get(i * (near.size() - 1) / (many - 1)));
        }
        return spread;
    }

    private Optional<byte[]> arguments(Axis axis, long size, Phase until)
            throws PackException, WorkerException, InterruptedException {
        return inputs.of(axis.sizes(size, most), until.stop()).map(worker::arguments);
    }

    private Optional<Counts> run(Axis axis, long size, long budget, long every, Phase until)
            throws PackException, WorkerException, InterruptedException {
        Optional<byte[]> arguments = arguments(axis, size, until);
        return arguments.isEmpty() ? Optional.empty() : worker.run(arguments.get(), budget, every, until.stop());
    }

    private static Series work(List<Run> runs) {
        return new Series(runs.stream()
                .map(run -> new Measurement(run.size, run.counts.total()))
                .toList());
    }

    private static Series held(List<Run> runs) {
        return new Series(runs.stream()
                .map(run -> new Measurement(run.size, bytes(run.counts)))
                .toList());
    }

    private static double bytes(Counts counts) {
        return counts.peakBytes() + (double) FRAME_BYTES * counts.deepest();
    }

    /** A bound from all series. Where there are two sizes and they fit into no form, each alone has to be clear for the answer to be sure. */
    private Optional<Growth> growth(Function<Axis, Optional<Estimate>> estimates, boolean sure) {
        Optional<Estimate> both = estimates.apply(Axis.TOGETHER);
        if (both.isEmpty() || most.size() < 2) {
            return both.map(estimate -> said(estimate, sure));
        }
        Optional<Estimate> one = estimates.apply(Axis.FIRST);
        Optional<Estimate> other = estimates.apply(Axis.SECOND);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.of(said(both.get(), false));
        }
        Confidence confidence = sure ? TwoSizes.confidence(both.get(), one.get(), other.get()) : Confidence.LOW;
        return Optional.of(TwoSizes.form(both.get(), one.get(), other.get())
                .map(form -> new Growth(form, form, form, confidence))
                .orElseGet(() -> said(both.get(), confidence == Confidence.HIGH)
                        .with(new Alone(
                                one.get().best().id(), other.get().best().id()))));
    }

    private static Growth said(Estimate estimate, boolean sure) {
        return new Growth(
                estimate.best().id(),
                estimate.low().id(),
                estimate.high().id(),
                sure ? estimate.confidence() : Confidence.LOW);
    }
}
