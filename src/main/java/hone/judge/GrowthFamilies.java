package hone.judge;

import hone.judge.GrowthExperiment.Held;
import hone.problem.PackException;
import hone.sandbox.WorkerException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tells which kinds of input are the hardest for a submission. What is hardest for a slow solution need not be so for another one. */
final class GrowthFamilies {
    /** Families are compared at the first of these sizes at which some of them go through. */
    private static final List<Integer> PROBES = List.of(512, 64, 12);

    /** Only a family with so many times the work is put before the one that the author names: a little more is chance. */
    private static final double CLEARLY_MORE = 1.25;

    /** Only a family that holds so many times as much is measured beside the one that makes most work. */
    private static final double CLEARLY_FULLER = 1.5;

    private final List<String> families;
    private final String named;
    private final Function<String, GrowthExperiment> experiments;

    /**
     * Prepares one.
     *
     * @param families at least one
     * @param named by the author as the one that makes most work
     * @param experiments makes one on a family's inputs
     */
    GrowthFamilies(List<String> families, Optional<String> named, Function<String, GrowthExperiment> experiments) {
        this.families = List.copyOf(families);
        this.named = named.filter(families::contains).orElse(families.getFirst());
        this.experiments = experiments;
    }

    /** The family that makes most work, or the one that the author names, where no other makes clearly more. */
    String hardest(Phase probed) throws PackException, WorkerException, InterruptedException {
        for (int size : PROBES) {
            String hardest = named;
            long most = experiments.apply(named).work(size, probed);
            boolean some = most < Long.MAX_VALUE;
            for (String family : families) {
                if (probed.isOver()) {
                    break;
                }
                long work =
                        family.equals(named) ? most : experiments.apply(family).work(size, probed);
                some |= work < Long.MAX_VALUE;
                if (work > (hardest.equals(named) ? CLEARLY_MORE * most : most)) {
                    most = work;
                    hardest = family;
                }
            }
            if (some) {
                return hardest;
            }
        }
        return named;
    }

    /**
     * The family with which most is held at a time, nothing if none holds clearly more than the one that makes most work.
     *
     * @param hardest the one that makes most work
     * @param held what was held there, and at which size
     */
    Optional<String> fullest(String hardest, Held held, Phase probed)
            throws PackException, WorkerException, InterruptedException {
        Optional<String> fullest = Optional.empty();
        double most = CLEARLY_FULLER * held.bytes();
        for (String family : families) {
            if (probed.isOver()) {
                break;
            }
            if (!family.equals(hardest)) {
                double bytes = experiments.apply(family).held(held, probed);
                if (bytes > most) {
                    most = bytes;
                    fullest = Optional.of(family);
                }
            }
        }
        return fullest;
    }
}
