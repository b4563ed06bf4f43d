package hone.practice.round;

import hone.problem.ListedProblem;

/**
 * A problem that may be drawn.
 *
 * @param seenLately whether the person worked on it not long ago
 * @param weak how weak the person is in what it is about, from 0 for strong or unknown to 1
 */
public record Candidate(ListedProblem problem, boolean seenLately, double weak) {
    public Candidate {
        if (!(weak >= 0 && weak <= 1)) {
            throw new IllegalArgumentException("Weakness is from 0 to 1, not " + weak);
        }
    }
}
