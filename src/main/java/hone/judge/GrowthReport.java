package hone.judge;

import hone.growth.Estimate.Confidence;
import hone.growth.Series;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the cost of a submission grows on the inputs that were tried.
 *
 * @param time work by size; nothing where too few sizes could be run
 * @param space memory held at a time by size; nothing where too few sizes could be run
 * @param work the measured work by size, for a picture
 * @param memory the measured bytes by size
 * @param lines the lines that do the most, the first most of all
 * @param doubts what makes the answer less sure, in words
 * @param missing what could not be measured in time, in words
 * @param took how long the experiment was
 */
public record GrowthReport(
        Optional<Growth> time,
        Optional<Growth> space,
        Series work,
        Series memory,
        List<HotLine> lines,
        List<String> doubts,
        List<String> missing,
        Duration took) {
    public GrowthReport {
        lines = List.copyOf(lines);
        doubts = List.copyOf(doubts);
        missing = List.copyOf(missing);
    }

    /** Whether something makes it less sure. */
    public boolean isDoubted() {
        return !doubts.isEmpty();
    }

    /** The same, less sure for one reason more. */
    GrowthReport doubted(String why) {
        return new GrowthReport(
                time.map(Growth::doubted),
                space.map(Growth::doubted),
                work,
                memory,
                lines,
                with(doubts, why),
                missing,
                took);
    }

    /** The same, and this could not be measured in time. */
    GrowthReport without(String part) {
        return new GrowthReport(time, space, work, memory, lines, doubts, with(missing, part), took);
    }

    /** The same, with what was held on other inputs. */
    GrowthReport withSpace(Growth other) {
        return new GrowthReport(time, Optional.of(other), work, memory, lines, doubts, missing, took);
    }

    /** Of a submission of which nothing could be measured in time. */
    static GrowthReport nothing(Duration took) {
        return new GrowthReport(
                Optional.empty(),
                Optional.empty(),
                new Series(List.of()),
                new Series(List.of()),
                List.of(),
                List.of(),
                List.of("how the work grows"),
                took);
    }

    private static List<String> with(List<String> some, String another) {
        List<String> more = new ArrayList<>(some);
        more.add(another);
        return more;
    }

    /**
     * A bound.
     *
     * @param bound a class of growth as packs write it, or {@code m}: in proportion to the second size alone
     * @param low the slowest growth that is likely
     * @param high the fastest growth that is likely
     * @param alone how it grows with each of two sizes alone, where the bound is one for both growing together
     */
    public record Growth(String bound, String low, String high, Confidence confidence, Optional<Alone> alone) {
        /** A size at which bounds stand in their order. */
        private static final double LARGE = 1_000;

        public Growth(String bound, String low, String high, Confidence confidence) {
            this(bound, low, high, confidence, Optional.empty());
        }

        /** Whether it takes the place of one of inputs with which less is held: it is surely larger, or the sure one among what that may be. */
        boolean goesBefore(Optional<Growth> other) {
            return other.isEmpty()
                    || at(confidence == Confidence.HIGH ? bound : low) > at(other.get().bound)
                    || (confidence == Confidence.HIGH
                            && other.get().confidence == Confidence.LOW
                            && at(bound) >= at(other.get().low));
        }

        private static double at(String bound) {
            return GrowthWords.value(bound, LARGE);
        }

        /** The same, with what is known of each size. */
        Growth with(Alone each) {
            return new Growth(bound, low, high, confidence, Optional.of(each));
        }

        Growth doubted() {
            return new Growth(bound, low, high, Confidence.LOW, alone);
        }
    }

    /**
     * How something grows with each of two sizes while the other stays the same.
     *
     * @param first a class of growth as packs write it
     * @param second another one, which says {@code n} for the second size too
     */
    public record Alone(String first, String second) {}

    /**
     * A line and its part in the work at the largest size.
     *
     * @param line from 1
     * @param share from 0 to 1
     * @param bound how its own work grows, nothing where that cannot be said
     * @param cause what makes it dear, and the idea of a remedy, in a sentence; nothing where no rule proves it
     */
    public record HotLine(int line, double share, Optional<String> bound, Optional<String> cause) {}
}
