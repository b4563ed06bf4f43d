package hone.proof;

import hone.judge.Trials;
import hone.problem.ShippedSubmission;
import java.util.List;

/**
 * The accepted submissions of a problem that can be called.
 *
 * @param all in order; the first is the reference
 */
record Subjects(List<Accepted> all) {
    /** One of them. */
    record Accepted(ShippedSubmission submission, Trials.Subject subject) {}

    Subjects {
        all = List.copyOf(all);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The one that the others are measured by: the file called Reference, else the first by name. */
    Accepted reference() {
        ShippedSubmission reference = ShippedSubmission.reference(
                        all.stream().map(Accepted::submission).toList())
                .orElseThrow();
        return all.stream()
                .filter(accepted -> accepted.submission().equals(reference))
                .findFirst()
                .orElseThrow();
    }
}
