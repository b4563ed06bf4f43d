package hone.practice.round;

import java.util.List;

/**
 * A kind of round: rounds of one kind can be compared.
 *
 * @param id names it for good: a preset's word, a pack's and its round's, or one that the person's own round was given
 * @param name for people
 * @param slots one a task, 1 to {@value #MOST_TASKS}
 */
public record RoundKind(String id, String name, RoundRules rules, List<Slot> slots) {
    /** The most tasks of a round. */
    public static final int MOST_TASKS = 12;

    public RoundKind {
        slots = List.copyOf(slots);
        if (slots.isEmpty() || slots.size() > MOST_TASKS) {
            throw new IllegalArgumentException("A round has 1 to " + MOST_TASKS + " tasks, not " + slots.size());
        }
    }
}
