package hone.practice;

import hone.problem.Fault;
import hone.problem.ListedProblem;
import hone.problem.ProblemRef;
import hone.task.CancelToken;
import java.util.List;
import java.util.Set;

/** Where the problems come from. Every method but {@link #read} may be called while another is under way. */
public interface Library {
    /**
     * The problems as they were when they were indexed last, without looking at the packs: for a list that is there at once,
     * until {@link #read} has looked. Empty where nothing is remembered.
     */
    default Shelf recall() {
        return new Shelf(List.of(), List.of());
    }

    /** Lists the problems of all packs. A pack that cannot be read is a fault, not an exception. */
    Shelf read();

    /** What {@link #read} saw last, without looking at the packs again; reads them if that was never done. */
    default Shelf latest() {
        return read();
    }

    /** Makes the statements of what was read last findable, and remembers it for the next start; takes its time. */
    default void index(CancelToken cancel) {}

    /** Whether the packs are no longer as they were when they were read last. */
    default boolean hasChanged() {
        return false;
    }

    /**
     * Problems whose statement, title or topic words hold what is looked for, at most three hundred; empty where nothing is
     * looked for, and for what is not indexed yet.
     */
    default Set<ProblemRef> find(String query) {
        return Set.of();
    }

    /**
     * What there is to practise with.
     *
     * @param problems those of all packs, pack by pack
     * @param faults what is wrong with packs that cannot be read
     * @param rounds those that the packs offer, pack by pack; none where the packs were not looked at
     */
    record Shelf(List<ListedProblem> problems, List<Fault> faults, List<OfferedRound> rounds) {
        public Shelf {
            problems = List.copyOf(problems);
            faults = List.copyOf(faults);
            rounds = List.copyOf(rounds);
        }

        /** One without rounds. */
        public Shelf(List<ListedProblem> problems, List<Fault> faults) {
            this(problems, faults, List.of());
        }
    }
}
