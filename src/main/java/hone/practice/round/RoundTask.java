package hone.practice.round;

import hone.problem.Problem.Difficulty;
import hone.problem.ProblemRef;
import java.util.List;

/** What is asked in a round. Coding is one kind of task; whatever switches over tasks must say what it does with another. */
public sealed interface RoundTask {
    /** What it is called. */
    String title();

    /** How much it counts beside the others, 1 to 100. */
    int weight();

    /**
     * To solve a problem in code. What the report says later of topic and difficulty is kept here, because the problem may have
     * changed by then.
     *
     * @param starter the text that the person finds
     * @param hints how many hints the problem has
     */
    record Code(
            ProblemRef problem,
            String title,
            int weight,
            Difficulty difficulty,
            List<String> topics,
            String starter,
            int hints)
            implements RoundTask {
        public Code {
            topics = List.copyOf(topics);
        }
    }
}
