package hone.practice;

import hone.problem.ProblemRef;
import java.util.List;

/** A person's own cases beside the samples, kept as the JSON texts that were typed. */
public interface OwnCases {
    /**
     * One of them.
     *
     * @param name short, unique among the problem's own cases
     * @param input JSON of the arguments, one text a parameter
     * @param expected JSON of the expected output; empty if the person gave none
     */
    record OwnCase(String name, List<String> input, String expected) {
        public OwnCase {
            input = List.copyOf(input);
        }
    }

    /** The cases kept for a problem, in order. */
    List<OwnCase> of(ProblemRef problem) throws StoreException;

    /** Replaces the cases kept for a problem. */
    void keep(ProblemRef problem, List<OwnCase> cases) throws StoreException;
}
