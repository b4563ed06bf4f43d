package hone.proof;

import java.util.List;

/**
 * What a check found about a pack.
 *
 * @param pack its id
 * @param problems in the pack's order
 */
public record PackReport(String pack, List<ProblemReport> problems) {
    public PackReport {
        problems = List.copyOf(problems);
    }

    /** Whether all problems are well. */
    public boolean ok() {
        return problems.stream().allMatch(ProblemReport::ok);
    }
}
