package hone.ui.round.report;

import hone.practice.round.Integrity;
import hone.practice.round.Revise;
import hone.practice.round.RoundEvent.End;
import hone.practice.round.RoundReport;
import hone.practice.round.RoundSummary;
import hone.practice.round.Scoring;
import hone.practice.round.TaskReport;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All that a report says, in words, the same for the window and for a page on its own.
 *
 * @param title the kind of round
 * @param when when it began
 * @param score a number, or a dash if there is none
 * @param expected what the person expected, beside the score
 * @param sentence the round in one sentence
 * @param notices what must be known of how it went, such as a gap
 * @param tasks one by one
 * @param report what the time line is drawn from
 * @param revise what to do next
 * @param earlier beside other rounds of its kind
 * @param scoring how it is scored, paragraph by paragraph
 */
record ReportPage(
        String title,
        String when,
        String score,
        String expected,
        String sentence,
        List<String> notices,
        List<TaskPage> tasks,
        RoundReport report,
        List<Revise> revise,
        Comparison earlier,
        List<String> scoring) {
    /** So close an expectation is right, in points. */
    private static final int CLOSE = 5;

    /** The page of a round among all rounds, in which it may or may not be itself. */
    static ReportPage of(RoundSummary self, RoundReport report, List<RoundSummary> all, ZoneId zone) {
        return new ReportPage(
                report.kind().name(),
                TimeText.whole(Instant.ofEpochMilli(report.started()), zone),
                report.score().map(String::valueOf).orElse("–"),
                report.expected().map(points -> "You expected " + points).orElse("You did not say what you expected"),
                sentence(report),
                notices(report),
                IntStream.range(0, report.tasks().size())
                        .mapToObj(number -> TaskPage.of(report, number))
                        .toList(),
                report,
                report.revise(),
                Comparison.of(self, report, all, zone),
                Scoring.WORDS);
    }

    private static String sentence(RoundReport report) {
        if (report.score().isEmpty()) {
            return "No task could be worked on, so this round has no score.";
        }
        long counted =
                report.tasks().stream().filter(task -> task.broken().isEmpty()).count();
        long solved = report.tasks().stream()
                .filter(task -> task.broken().isEmpty() && task.isSolved())
                .count();
        String what = counted == 1
                ? solved == 1 ? "You solved the task" : "You did not solve the task"
                : solved == 0
                        ? "You solved none of the " + counted + " tasks"
                        : solved == counted
                                ? "You solved all " + counted + " tasks"
                                : "You solved " + solved + " of " + counted + " tasks";
        return what + " in " + time(report) + expectation(report) + ".";
    }

    private static String time(RoundReport report) {
        long length = report.kind().rules().length().toMillis();
        boolean all = report.end().filter(End.TIME::equals).isPresent() || report.used() >= length;
        return all ? "the full " + TimeText.minutes(length) : TimeText.partOf(report.used(), length);
    }

    private static String expectation(RoundReport report) {
        if (report.expected().isEmpty()) {
            return "";
        }
        int more = report.expected().get() - report.score().orElse(0);
        if (Math.abs(more) <= CLOSE) {
            return ", and judged yourself well";
        }
        return more > 0
                ? ", and had expected " + Words.count(more, "point") + " more"
                : ", and did better than you expected, by " + Words.count(-more, "point");
    }

    private static List<String> notices(RoundReport report) {
        List<String> found = new ArrayList<>(
                Band.of(report).stream().map(band -> band.words(report)).toList());
        Integrity integrity = report.integrity();
        if (integrity.hasUnverified()) {
            found.add(
                    "How long a gap lasted could not be told for sure, because the computer was restarted or its clock was"
                            + " set. What surely passed is counted, and nothing is guessed.");
        }
        if (!integrity.clockMoves().isEmpty()) {
            found.add("The computer’s clock was set during the round. That neither gave nor took time.");
        }
        if (integrity.strange() > 0) {
            found.add(
                    Words.count(integrity.strange(), "entry").replace("entrys", "entries")
                            + " in the record of this round cannot have happened and are left out: the record was damaged or changed.");
        }
        return List.copyOf(found);
    }

    /** What a task's text at the end is for: to be looked at again. */
    static String sourceOf(TaskReport task) {
        return task.counted().map(trial -> trial.source()).orElse(task.text());
    }
}
