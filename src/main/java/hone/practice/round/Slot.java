package hone.practice.round;

import hone.problem.Problem.Difficulty;
import hone.problem.ProblemRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A place in a round that a task goes to. */
public sealed interface Slot {
    /** How much the task counts beside the others, 1 to 100. */
    int weight();

    /** A certain problem. */
    record Fixed(ProblemRef problem, int weight) implements Slot {
        public Fixed {
            check(weight);
        }
    }

    /**
     * A problem that is drawn.
     *
     * @param difficulty which ones; any if empty
     * @param topics one of these; any if empty
     */
    record Drawn(Optional<Difficulty> difficulty, Set<String> topics, int weight) implements Slot {
        public Drawn {
            topics = Set.copyOf(topics);
            check(weight);
        }
    }

    /** Slots that count alike, for problems of these difficulties, of any topic. */
    static List<Slot> of(Difficulty... difficulties) {
        return List.of(difficulties).stream()
                .<Slot>map(difficulty -> new Drawn(Optional.of(difficulty), Set.of(), 1))
                .toList();
    }

    private static void check(int weight) {
        if (weight < 1 || weight > 100) {
            throw new IllegalArgumentException("A weight is 1 to 100, not " + weight);
        }
    }
}
