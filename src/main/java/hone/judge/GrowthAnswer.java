package hone.judge;

import hone.growth.Measurement;
import hone.growth.Standing;
import hone.judge.GrowthReport.Growth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a submission grows, beside what the problem's author declared.
 *
 * @param report what was measured on the inputs that are hardest
 * @param family the kind of inputs these were; empty where they were the cases that there are
 * @param spaceFamily the kind of inputs on which memory grew fastest, mostly the same one
 * @param ofCalls whether an input is a list of calls, the work of all of which is taken together
 * @param reference the same of the author's own solution, if there is one that could be measured
 * @param typical time on inputs of an ordinary kind, where that is another bound
 * @param typicalFamily that kind, empty where nothing is said of it
 * @param declaredTime the author's bound
 * @param declaredSpace the author's bound
 * @param against how it stands to the author's bound
 */
public record GrowthAnswer(
        GrowthReport report,
        String family,
        String spaceFamily,
        boolean ofCalls,
        Optional<GrowthReport> reference,
        Optional<Growth> typical,
        String typicalFamily,
        Optional<String> declaredTime,
        Optional<String> declaredSpace,
        Standing against) {
    /** The same, with what is held on inputs of another kind. */
    GrowthAnswer withSpace(Growth space, String on) {
        return with(report.withSpace(space), on, typical, typicalFamily);
    }

    /** The same, with time on inputs of an ordinary kind. */
    GrowthAnswer withTypical(Growth time, String on) {
        return with(report, spaceFamily, Optional.of(time), on);
    }

    /** The same, and this could not be measured in time. */
    GrowthAnswer without(String part) {
        return with(report.without(part), spaceFamily, typical, typicalFamily);
    }

    private GrowthAnswer with(GrowthReport measured, String fullest, Optional<Growth> ordinary, String ordinaryFamily) {
        return new GrowthAnswer(
                measured,
                family,
                fullest,
                ofCalls,
                reference,
                ordinary,
                ordinaryFamily,
                declaredTime,
                declaredSpace,
                against);
    }

    /** How its work stands to that of the author's solution at the largest size that both were run on, in a sentence, if there is one. */
    public Optional<String> comparison() {
        if (reference.isPresent()) {
            for (Measurement point : report.work().points().reversed()) {
                OptionalDouble theirs = reference.get().work().at(point.size());
                if (theirs.isPresent()) {
                    return Optional.of(WorkComparison.sentence(
                            String.format(Locale.ROOT, "n = %,d", point.size()),
                            point.cost() / theirs.getAsDouble(),
                            "the author's solution"));
                }
            }
        }
        return Optional.empty();
    }
}
