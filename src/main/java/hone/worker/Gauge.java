package hone.worker;

import hone.counter.Meter;
import hone.wire.Counting;
import hone.wire.Counts;
import java.util.Optional;

/** Measures the work of one case, and now and then what it holds in memory. */
final class Gauge {
    private final Counting counting;
    private Optional<PeakMemory> memory = Optional.empty();
    private boolean ended;
    private Counts counts = Counts.NONE;

    Gauge(Counting counting) {
        this.counting = counting;
        if (counting.isWanted()) {
            // Classes that count may be made while the arguments are read.
            Meter.begin(counting.lines(), counting.budget());
        }
    }

    /** Called on the case's thread right before its code runs. */
    void begin() {
        if (!counting.isWanted()) {
            return;
        }
        if (counting.every() == 0) {
            Meter.begin(counting.lines(), counting.budget());
        } else {
            PeakMemory looking = new PeakMemory(Gauge::held);
            memory = Optional.of(looking);
            Meter.begin(
                    counting.lines(),
                    counting.budget(),
                    (int) Math.min(counting.every(), Integer.MAX_VALUE),
                    _ -> looking.look());
        }
    }

    /** Called on the case's thread when its code has returned or thrown, while what it returned is still held. */
    void returned() {
        if (memory.isPresent()) {
            memory.get().look();
            Meter.lookNoMore();
        }
    }

    /** Called when the answer has been written, for which code of the submission's may have run: lists of its own. */
    void end() {
        if (!counting.isWanted() || ended) {
            return;
        }
        ended = true;
        counts = new Counts(
                Meter.total() > counting.budget(),
                Meter.lines.clone(),
                Meter.looks(),
                Meter.deepest(),
                memory.isPresent() ? memory.get().bytes() : 0);
        Meter.begin(counting.lines(), Long.MAX_VALUE);
    }

    private static long held() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** What was measured, nothing before the end. */
    Counts counts() {
        return counts;
    }
}
