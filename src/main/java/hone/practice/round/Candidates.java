package hone.practice.round;

import hone.practice.Standing;
import hone.problem.ListedProblem;
import hone.problem.ProblemRef;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What may be drawn for a round, with what is known of the person. Pure. */
public final class Candidates {
    /** What was worked on within this time was seen lately. */
    public static final Duration LATELY = Duration.ofDays(14);

    private Candidates() {}

    /**
     * All problems as candidates.
     *
     * @param standings where the person stands with what was touched; a topic is weak by the share of its touched problems that
     *     are not solved, or were given up
     * @param seen when each was worked on last, at the desk or in a round
     */
    public static List<Candidate> of(
            List<ListedProblem> problems,
            Map<ProblemRef, Standing> standings,
            Map<ProblemRef, Instant> seen,
            Instant now) {
        Map<String, int[]> topics = new HashMap<>();
        for (ListedProblem problem : problems) {
            Standing standing = standings.get(problem.ref());
            if (standing != null) {
                int[] count = topics.computeIfAbsent(problem.topic(), _ -> new int[2]);
                count[0] += standing.solved() && !standing.gaveUp() ? 0 : 1;
                count[1]++;
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (ListedProblem problem : problems) {
            Instant last = seen.get(problem.ref());
            int[] count = topics.get(problem.topic());
            candidates.add(new Candidate(
                    problem,
                    last != null && Duration.between(last, now).compareTo(LATELY) < 0,
                    count == null ? 0 : (double) count[0] / count[1]));
        }
        return candidates;
    }
}
