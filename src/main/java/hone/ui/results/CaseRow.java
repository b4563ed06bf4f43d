package hone.ui.results;

import hone.judge.CaseOutcome;
import hone.judge.Verdict;
import hone.problem.Type;
import hone.problem.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A row of the case table: one case, or all hidden cases that ended alike.
 *
 * @param name for people
 * @param verdict empty if not run
 * @param secret whether it is, or they are, hidden until it fails
 * @param input one value a parameter; empty where it may not be seen
 * @param expected empty where it may not be seen
 * @param actual empty where it may not be seen or there is none
 * @param cpu CPU time, of several cases the longest
 * @param work counted work, of several cases the most; empty while it is not known
 * @param allocatedBytes what it allocated, of several cases the most
 * @param outcome all there is to see of the case; empty where nothing may be seen
 */
public record CaseRow(
        String name,
        Optional<Verdict> verdict,
        boolean secret,
        List<Part> input,
        Optional<Part> expected,
        Optional<Part> actual,
        Duration cpu,
        OptionalLong work,
        long allocatedBytes,
        Optional<CaseOutcome> outcome) {
    public CaseRow {
        input = List.copyOf(input);
    }

    /** Whether it ended right. A case whose output nobody knows is neither right nor wrong. */
    public boolean right() {
        return verdict.equals(Optional.of(Verdict.AC)) && !unknown();
    }

    /** Whether it ran and nobody knows what should come out. */
    public boolean unknown() {
        return verdict.equals(Optional.of(Verdict.AC)) && outcome.isPresent() && expected.isEmpty();
    }

    /** Whether it ended wrong, in whatever way. */
    public boolean wrong() {
        return verdict.isPresent() && !verdict.get().equals(Verdict.AC);
    }

    /**
     * A value with the place where it first differs.
     *
     * @param name of the parameter; empty for an output
     * @param path indices that lead to the place, outermost first; empty where nothing is marked
     */
    public record Part(String name, Type type, Value value, List<Integer> path) {
        public Part {
            path = List.copyOf(path);
        }
    }
}
