package hone.practice.round;

import hone.practice.round.RoundEvent.End;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is said of a round afterwards, worked out from its events alone.
 *
 * @param started when it began, milliseconds since 1970 by the clock on the wall
 * @param used milliseconds of its time that were used
 * @param score 0 to 100; empty if no task counts
 * @param expected the score by what the person expected of the tasks; empty if not said
 * @param marks what a time line shows
 * @param away when nobody was looking and the clock went on
 * @param pauses when the clock stood still
 * @param integrity what the person may ask about the round's truth
 * @param revise what to do next, the most useful first
 */
public record RoundReport(
        RoundKind kind,
        long started,
        long used,
        Optional<End> end,
        Optional<Integer> score,
        Optional<Integer> expected,
        List<TaskReport> tasks,
        List<Stamped> marks,
        List<Span> away,
        List<Span> pauses,
        Integrity integrity,
        List<Revise> revise) {
    /**
     * The report of a round that has begun; of one that is not over it is what would be said now.
     *
     * @throws IllegalArgumentException if it has not begun
     */
    public static RoundReport of(Round round) {
        RoundEvent.Started first =
                round.started().orElseThrow(() -> new IllegalArgumentException("The round has not begun"));
        List<TaskReport> tasks = IntStream.range(0, round.tasks().size())
                .mapToObj(number -> TaskReport.of(round, number))
                .toList();
        return new RoundReport(
                first.kind(),
                first.clock().wall(),
                round.used(round.at()),
                round.end(),
                Scoring.score(round),
                expected(round),
                tasks,
                List.copyOf(round.marks()),
                List.copyOf(round.away()),
                List.copyOf(round.pauses()),
                Integrity.of(round),
                Revise.of(round, tasks));
    }

    private static Optional<Integer> expected(Round round) {
        long points = 0;
        long weights = 0;
        for (int number = 0; number < round.rating().size(); number++) {
            TaskRecord task = round.tasks().get(number);
            if (task.broken().isEmpty()) {
                points += (long) task.task().weight() * round.rating().get(number);
                weights += task.task().weight();
            }
        }
        return weights == 0 ? Optional.empty() : Optional.of((int) ((2 * points + weights) / (2 * weights)));
    }

    /** When the round ended or was looked at last, in milliseconds since its beginning. */
    public long length() {
        long last = used + pauses.stream().mapToLong(Span::length).sum();
        return Math.max(1, last);
    }
}
