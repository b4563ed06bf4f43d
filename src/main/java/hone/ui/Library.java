package hone.ui;

import hone.problem.Fault;
import hone.problem.Pack;
import hone.problem.ProblemEntry;
import java.util.List;

/** Where the problems come from. */
@FunctionalInterface
public interface Library {
    /** Reads all packs; called away from the window's thread. A pack that cannot be read is a fault, not an exception. */
    Shelf read();

    /**
     * What there is to practise with.
     *
     * @param packs the packs that could be read
     * @param faults what is wrong with the others
     */
    record Shelf(List<Pack> packs, List<Fault> faults) {
        public Shelf {
            packs = List.copyOf(packs);
            faults = List.copyOf(faults);
        }

        /** The problems of all packs. */
        List<ProblemEntry> problems() {
            return packs.stream().flatMap(pack -> pack.problems().stream()).toList();
        }
    }
}
