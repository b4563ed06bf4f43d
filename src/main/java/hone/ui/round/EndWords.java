package hone.ui.round;

import hone.practice.round.Round;
import java.util.ArrayList;
import java.util.List;

/** What a person should know before ending a round early. */
final class EndWords {
    private EndWords() {}

    /**
     * How much time would be given away, and which tasks have code that would not count.
     *
     * @param left milliseconds
     */
    static String of(Round round, long left) {
        List<String> unsubmitted = new ArrayList<>();
        for (int task = 0; task < round.tasks().size(); task++) {
            if (round.tasks().get(task).hasUnsubmitted()) {
                unsubmitted.add("task " + (task + 1));
            }
        }
        String time = left > ClockText.SECONDS_FROM
                ? ClockText.left(left) + " are left."
                : ClockText.leftAloud(left) + " are left.";
        return unsubmitted.isEmpty()
                ? time
                : time + " What you wrote for " + String.join(" and ", unsubmitted)
                        + " is not submitted and would not count.";
    }
}
