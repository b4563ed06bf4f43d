package hone.practice;

import hone.problem.Compare;
import hone.problem.Limits;
import hone.problem.Problem;
import hone.problem.Problem.Difficulty;
import hone.problem.Problem.Profile;
import hone.problem.Problem.Reveal;
import hone.problem.ProblemRef;
import hone.problem.Signature;
import hone.problem.Type;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Problems for tests. */
final class Problems {
    private Problems() {}

    static Problem of(String id, Difficulty difficulty, Reveal reveal, List<String> related) {
        return new Problem(
                new ProblemRef("core", id),
                "topic",
                id,
                difficulty,
                List.of(),
                new Signature.Function("Solution", "solve", List.of(), Type.Scalar.INT, OptionalInt.empty()),
                Limits.DEFAULT,
                Compare.EXACT,
                Optional.empty(),
                List.of(),
                reveal,
                Profile.PLAIN,
                related,
                Path.of(id));
    }
}
