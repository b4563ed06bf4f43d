package hone.proof;

import hone.judge.GrowthAnswer;
import hone.judge.Judgement;
import hone.problem.Problem;
import java.util.List;
import java.util.Optional;

/** What came of one thing that a student handed in, or should have. */
public sealed interface Graded {
    /** Whose it is. */
    String student();

    /**
     * It was judged.
     *
     * @param file where it was found
     * @param source as it was judged
     * @param growth how its work grows, where that was measured
     * @param notes what its author should know beside the verdict
     */
    record Judged(
            String student,
            Problem problem,
            String file,
            String source,
            Judgement judgement,
            Marking marking,
            Optional<GrowthAnswer> growth,
            List<String> notes)
            implements Graded {
        public Judged {
            notes = List.copyOf(notes);
        }
    }

    /**
     * It was not.
     *
     * @param problem the id that its name means, or nothing
     * @param file where it was found; nothing where nothing was handed in
     * @param word one of {@code unknown}, {@code unreadable}, {@code broken}, {@code missing}
     * @param message why, in a sentence
     */
    record NotJudged(String student, String problem, String file, String word, String message) implements Graded {}
}
