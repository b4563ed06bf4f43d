package hone.proof;

import hone.proof.Finding.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What a check found about one problem.
 *
 * @param cases how many it has, 0 where they cannot be read
 * @param mutants absent where none could be made or none were asked for
 * @param generator absent where there is none
 */
public record ProblemReport(
        String id, int cases, List<Finding> findings, Optional<Mutants> mutants, Optional<Generator> generator) {
    public ProblemReport {
        findings = List.copyOf(findings);
    }

    /** Whether no finding is an error. */
    public boolean ok() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * What became of the changed copies of the reference.
     *
     * @param made all of them
     * @param killed told from the reference by a case
     * @param equivalent told from it by nothing, not even by inputs made for it
     * @param survivors told from it by a valid input but by no case
     */
    public record Mutants(int made, int killed, int equivalent, int survivors) {}

    /**
     * How much a generator reaches.
     *
     * @param families kinds of input
     * @param inputs different inputs that were made
     * @param smallest size of the smallest, in scalars
     * @param largest size of the largest, in scalars
     * @param branches ways that the reference's decisions can go
     * @param reached those that some input took
     */
    public record Generator(int families, int inputs, long smallest, long largest, int branches, int reached) {}
}
