package hone.store;

import hone.judge.Verdict;
import hone.practice.Attempt;
import hone.problem.ProblemRef;
import java.time.Duration;
import java.time.Instant;

/** Attempts for tests. */
final class Attempts {
    static final ProblemRef PAIR_SUM = new ProblemRef("core", "pair-sum");
    static final ProblemRef MERGE = new ProblemRef("core", "merge");

    private Attempts() {}

    static Attempt at(ProblemRef problem, Verdict verdict, String source) {
        return new Attempt(
                problem,
                Instant.parse("2026-03-04T05:06:07.089Z"),
                verdict,
                source,
                3,
                41,
                Duration.ofNanos(1_234_567));
    }
}
