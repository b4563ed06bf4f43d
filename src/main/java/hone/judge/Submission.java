package hone.judge;

import hone.problem.Case;
import hone.problem.Problem;
import java.util.List;

/**
 * A source text for a problem, and the cases to judge it on, in order.
 *
 * @param source as the user wrote it
 */
public record Submission(Problem problem, String source, List<Case> cases) {
    public Submission {
        cases = List.copyOf(cases);
    }
}
