package hone.practice.round;

import java.util.ArrayList;
import java.util.List;

/**
 * What the person may want to know about how true a round is. It is for the person alone and judges nothing.
 *
 * @param pasted UTF-16 units that came in from the clipboard, task by task
 * @param pastes how often
 * @param focusLost how often another window came to the front
 * @param away milliseconds during which another window was in front
 * @param gaps what passed while the program was not there or the machine slept
 * @param clockMoves by how many milliseconds the clock on the wall was set, each time
 * @param strange entries of the record that cannot have happened: it was damaged, or changed by hand
 */
public record Integrity(
        List<Long> pasted, int pastes, int focusLost, long away, List<Gap> gaps, List<Long> clockMoves, int strange) {
    /** What the events of a round come to in this. */
    public static Integrity of(Round round) {
        int pastes = 0;
        int lost = 0;
        long away = 0;
        long since = -1;
        List<Long> moves = new ArrayList<>();
        for (Stamped mark : round.marks()) {
            switch (mark.event()) {
                case RoundEvent.Pasted _ -> pastes++;
                case RoundEvent.FocusLost _ -> {
                    lost++;
                    since = mark.at();
                }
                case RoundEvent.FocusBack _ -> {
                    away += since < 0 ? 0 : mark.at() - since;
                    since = -1;
                }
                case RoundEvent.ClockMoved(var _, var by) -> moves.add(by);
                case RoundEvent.Ended _ -> {
                    away += since < 0 ? 0 : mark.at() - since;
                    since = -1;
                }
                default -> {
                    // The other events say nothing of this.
                }
            }
        }
        return new Integrity(
                round.tasks().stream().map(TaskRecord::pasted).toList(),
                pastes,
                lost,
                away,
                List.copyOf(round.gaps()),
                List.copyOf(moves),
                round.strange());
    }

    /** Whether some of the time cannot be told for sure. */
    public boolean hasUnverified() {
        return gaps.stream().anyMatch(gap -> !gap.verified());
    }
}
