package hone.problem;

import hone.problem.Problem.Difficulty;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A timed round that a pack offers.
 *
 * @param id unique among the pack's rounds, of small letters, digits and hyphens
 * @param name for people
 * @param minutes how long it lasts, 1 to {@value #LONGEST}
 * @param tasks 1 to {@value #MOST_TASKS}
 * @param pause whether its clock can be stopped
 * @param hintCost percent of a task's points that each hint takes, 0 to 100; empty where there are no hints
 * @param results what is said of secret cases while it runs
 * @param help how much the editor helps
 * @param counts which submission counts
 * @param steps whether the steps of an interview are shown
 */
public record PackRound(
        String id,
        String name,
        int minutes,
        List<Task> tasks,
        boolean pause,
        OptionalInt hintCost,
        Results results,
        Help help,
        Counts counts,
        boolean steps) {
    /** The longest round, in minutes. */
    public static final int LONGEST = 720;

    /** The most tasks of a round. */
    public static final int MOST_TASKS = 12;

    /** The most rounds of a pack that are read. */
    static final int MOST_ROUNDS = 100;

    /** What a hint costs where its author says nothing, in percent. */
    static final int HINT_COST = 20;

    public PackRound {
        tasks = List.copyOf(tasks);
    }

    /** A task of it. */
    public sealed interface Task {
        /** How much it counts beside the others, 1 to 100. */
        int weight();

        /**
         * A certain problem.
         *
         * @param problem its id in the same pack
         */
        record Fixed(String problem, int weight) implements Task {}

        /**
         * One that is drawn from the pack.
         *
         * @param difficulty which ones; any if empty
         * @param topics one of these; any if empty
         */
        record Drawn(Optional<Difficulty> difficulty, Set<String> topics, int weight) implements Task {
            public Drawn {
                topics = Set.copyOf(topics);
            }
        }
    }

    /** What is said of secret cases while it runs. */
    public enum Results {
        SHOWN,
        WITHHELD
    }

    /** How much the editor helps. */
    public enum Help {
        FULL,
        PLAIN,
        NONE
    }

    /** Which submission of a task counts. */
    public enum Counts {
        LAST,
        BEST
    }
}
