package hone.practice.round;

import java.time.Instant;
import java.util.Optional;

/**
 * What a list of rounds shows of one; all of it comes from the round's log.
 *
 * @param id names it among the rounds kept
 * @param kind the kind's id
 * @param name what the kind is called
 * @param started when it began, by the clock on the wall
 * @param score 0 to 100; empty while it runs, or if no task counted
 * @param solved tasks of which every case passed
 * @param tasks tasks in all
 * @param used milliseconds of its time that were used
 * @param length milliseconds that it could last
 */
public record RoundSummary(
        String id,
        String kind,
        String name,
        Instant started,
        RoundState state,
        Optional<Integer> score,
        int solved,
        int tasks,
        long used,
        long length) {
    /** The summary of a round that has begun. */
    public static RoundSummary of(String id, Round round) {
        RoundReport report = RoundReport.of(round);
        return new RoundSummary(
                id,
                report.kind().id(),
                report.kind().name(),
                Instant.ofEpochMilli(report.started()),
                round.state(),
                round.state().isOver() ? report.score() : Optional.empty(),
                (int) report.tasks().stream().filter(TaskReport::isSolved).count(),
                report.tasks().size(),
                report.used(),
                report.kind().rules().length().toMillis());
    }

    /** Minutes of working time a solved task; empty if none was solved. */
    public Optional<Double> pace() {
        return solved == 0 ? Optional.empty() : Optional.of(used / 60_000.0 / solved);
    }
}
