package hone.judge;

import hone.growth.Estimate;
import hone.growth.GrowthClass;
import hone.growth.GrowthRule;
import hone.growth.Measurement;
import hone.growth.Series;
import hone.judge.GrowthExperiment.Run;
import hone.judge.GrowthReport.HotLine;
import hone.wire.Counts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The part that each line has in the work of some runs. */
final class GrowthLines {
    /** A line that does less than this of the work is not worth a word. */
    private static final double LEAST_SHARE = 0.02;

    private static final int MOST_LINES = 12;

    private final List<Run> runs;
    private final CountedWorker worker;

    /**
     * Prepares one.
     *
     * @param runs by size, the largest last
     * @param worker that ran them
     */
    GrowthLines(List<Run> runs, CountedWorker worker) {
        this.runs = List.copyOf(runs);
        this.worker = worker;
    }

    /** The lines that do the most, the first most of all. */
    List<HotLine> hottest() {
        if (runs.isEmpty()) {
            return List.of();
        }
        Counts largest = runs.getLast().counts();
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
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private HotLine line(int line, double share) {
        Optional<GrowthClass> bound = GrowthRule.estimate(ofLine(line)).map(Estimate::best);
        return new HotLine(line, share, bound.map(GrowthClass::id), GrowthCauses.of(worker.shape(line), share, bound));
    }

    private Series ofLine(int line) {
        return new Series(runs.stream()
                .map(run -> new Measurement(run.size(), run.counts().lines()[line]))
                .toList());
    }
}
