package hone.practice.round;

import static org.assertj.core.api.Assertions.assertThat;

import hone.practice.Standing;
import hone.problem.ListedProblem;
import hone.problem.Problem.Difficulty;
import hone.problem.ProblemRef;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CandidatesTest {
    private static final Instant NOW = Instant.parse("2026-03-05T14:00:00Z");

    @Test
    void whatWasWorkedOnWithinTwoWeeksWasSeenLately() {
        List<Candidate> candidates = Candidates.of(
                List.of(problem("a", "graphs"), problem("b", "graphs"), problem("c", "graphs")),
                Map.of(),
                Map.of(ref("a"), NOW.minus(Duration.ofDays(13)), ref("b"), NOW.minus(Candidates.LATELY)),
                NOW);
        assertThat(candidates).extracting(Candidate::seenLately).containsExactly(true, false, false);
    }

    @Test
    void aTopicIsWeakByTheShareOfItsTriedProblemsThatAreUnsolvedOrGivenUp() {
        List<Candidate> candidates = Candidates.of(
                List.of(
                        problem("a", "graphs"),
                        problem("b", "graphs"),
                        problem("c", "graphs"),
                        problem("d", "graphs"),
                        problem("e", "trees")),
                Map.of(
                        ref("a"), new Standing(true, 1, false),
                        ref("b"), new Standing(false, 3, false),
                        ref("c"), new Standing(true, 1, true)),
                Map.of(),
                NOW);
        assertThat(candidates.getLast().weak()).isZero();
        assertThat(candidates.subList(0, 4))
                .allSatisfy(each -> assertThat(each.weak()).isEqualTo(2.0 / 3));
    }

    private static ProblemRef ref(String id) {
        return new ProblemRef("core", id);
    }

    private static ListedProblem problem(String id, String topic) {
        return new ListedProblem(
                ref(id), topic, id, Difficulty.EASY, List.of(), List.of(), Path.of(id), Optional.empty());
    }
}
