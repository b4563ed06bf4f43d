package hone.ui.round.report;

import hone.judge.Verdict;
import hone.practice.round.ClockReading;
import hone.practice.round.Gap;
import hone.practice.round.Presets;
import hone.practice.round.Prompt;
import hone.practice.round.Round;
import hone.practice.round.RoundEvent;
import hone.practice.round.RoundEvent.End;
import hone.practice.round.RoundEvent.Outcome;
import hone.practice.round.RoundEvent.Scope;
import hone.practice.round.RoundKind;
import hone.practice.round.RoundState;
import hone.practice.round.RoundSummary;
import hone.practice.round.RoundTask;
import hone.practice.round.Stamped;
import hone.practice.round.Step;
import hone.problem.Problem.Difficulty;
import hone.problem.ProblemRef;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Rounds that were never played, with all that a report can show. */
final class ReportSamples {
    /** When the sample rounds began. */
    static final Instant BEGUN = Instant.parse("2026-05-29T14:05:00Z");

    static final String LONG =
            "Shortest supersequence of the names of all stations that the night train to <Überlingen> & back"
                    + " passes twice";

    private static final long MINUTE = 60_000;

    private final List<Stamped> log = new ArrayList<>();
    private long now;
    private int asked;

    private ReportSamples(RoundKind kind, List<String> titles) {
        List<RoundTask> tasks = IntStream.range(0, titles.size())
                .<RoundTask>mapToObj(i -> new RoundTask.Code(
                        new ProblemRef("hone", "p" + i),
                        titles.get(i),
                        kind.slots().get(i).weight(),
                        Difficulty.MEDIUM,
                        List.of("arrays"),
                        "class Solution {}\n",
                        3))
                .toList();
        add(new RoundEvent.Started(kind, 7, tasks, clock()));
    }

    private ClockReading clock() {
        return new ClockReading("boot", true, now, BEGUN.toEpochMilli() + now);
    }

    private ReportSamples add(RoundEvent event) {
        log.add(new Stamped(now, event));
        return this;
    }

    private ReportSamples rest(double minutes) {
        now += Math.round(minutes * MINUTE);
        return this;
    }

    private ReportSamples open(int task) {
        return add(new RoundEvent.Opened(task));
    }

    private ReportSamples type(int task, double minutes) {
        for (long end = now + Math.round(minutes * MINUTE); now < end; now += 1_500) {
            add(new RoundEvent.Edited(task, 0, 0, "x"));
        }
        return this;
    }

    private ReportSamples ask(int task, Scope scope, Verdict verdict, int passed, int total, String... errors) {
        add(new RoundEvent.Asked(++asked, task, scope));
        now += 700;
        return add(new RoundEvent.Answered(asked, new Outcome(verdict, passed, total, List.of(errors), 0, 12)));
    }

    private ReportSamples note(int task, Step step, String words) {
        return add(new RoundEvent.StepTaken(task, step)).add(new RoundEvent.Noted(task, step, words));
    }

    private Round end(End why, List<Integer> rating) {
        if (why == End.TIME) {
            now = Round.of(log).due();
        }
        add(new RoundEvent.Ended(why));
        rest(0.5);
        return Round.of(add(new RoundEvent.Rated(rating)).log);
    }

    /** Four tasks, two solved, with much in them. */
    static Round assessment() {
        ReportSamples it = new ReportSamples(
                Presets.ASSESSMENT,
                List.of("Merge overlapping shifts", "Parcels in the lift", LONG, "Bridges of the old town"));
        it.rest(1.5).type(0, 3).rest(0.5);
        it.ask(0, Scope.RUN, Verdict.CE, 0, 3, "missing semicolon", "unknown name")
                .rest(0.6);
        it.ask(0, Scope.RUN, Verdict.CE, 0, 3, "unknown name").type(0, 1);
        it.ask(0, Scope.RUN, Verdict.AC, 3, 3).rest(0.4);
        it.ask(0, Scope.SUBMIT, Verdict.AC, 40, 40);
        it.rest(0.3).open(1).rest(2).type(1, 6).rest(1);
        it.ask(1, Scope.RUN, Verdict.WA, 1, 3).type(1, 2);
        it.ask(1, Scope.RUN, Verdict.AC, 3, 3);
        it.ask(1, Scope.SUBMIT, Verdict.TLE, 22, 31);
        it.rest(0.2).open(2).rest(4).type(2, 7).rest(1.2).type(2, 2);
        it.ask(2, Scope.RUN, Verdict.RTE, 0, 2).rest(1).type(2, 1);
        it.ask(2, Scope.SUBMIT, Verdict.AC, 18, 18);
        it.rest(0.5).open(1).rest(1).type(1, 4);
        it.ask(1, Scope.SUBMIT, Verdict.WA, 28, 31);
        it.open(3)
                .rest(6)
                .type(3, 5)
                .rest(0.5)
                .ask(3, Scope.RUN, Verdict.WA, 0, 2)
                .type(3, 3);
        Round.of(it.log);
        return it.end(End.TIME, List.of(100, 100, 75, 25));
    }

    /** One task with steps, prompts and hints. */
    static Round phoneScreen() {
        ReportSamples it = new ReportSamples(Presets.PHONE_SCREEN, List.of("Longest queue at the ferry"));
        it.rest(1);
        it.note(0, Step.CLARIFY, "Can two people arrive at the same minute? Yes.\nEmpty list: 0.");
        it.rest(2.5)
                .note(0, Step.BRUTE_FORCE, "Every pair, O(n^2) time, O(1) space")
                .rest(3);
        it.note(0, Step.IMPROVE, "Sort the ends and sweep: O(n log n)").rest(1.2);
        it.add(new RoundEvent.HintTaken(0, 0))
                .add(new RoundEvent.StepTaken(0, Step.CODE))
                .type(0, 7);
        it.rest(4.2).add(new RoundEvent.Prompted(0, Prompt.SILENT)).type(0, 2);
        it.ask(0, Scope.RUN, Verdict.CE, 0, 3, "missing return").type(0, 0.5);
        it.ask(0, Scope.RUN, Verdict.AC, 3, 3).rest(0.4);
        it.add(new RoundEvent.Prompted(0, Prompt.NO_EDGE_CASE)).rest(0.7);
        it.ask(0, Scope.SUBMIT, Verdict.AC, 31, 31).rest(1);
        Round round = it.end(End.PERSON, List.of(75));
        round.apply(new Stamped(it.now, new RoundEvent.GrowthFound(0, "n^2", true, "n log n", "worse")));
        return round;
    }

    /** Six tasks, gaps, pauses, a broken task, titles that are too long; nothing solved. */
    static Round marathon() {
        List<String> titles =
                List.of(LONG, "A", LONG, "Words of a sentence", "<b>bold</b> & \"quoted\"", "Tide tables");
        ReportSamples it = new ReportSamples(Presets.MARATHON, titles);
        it.rest(2).type(0, 6).ask(0, Scope.RUN, Verdict.WA, 1, 3).rest(3);
        it.add(new RoundEvent.Paused()).rest(8).add(new RoundEvent.Continued());
        it.open(1).type(1, 4).ask(1, Scope.SUBMIT, Verdict.WA, 11, 30);
        it.rest(17);
        it.add(new RoundEvent.Resumed(it.clock(), new Gap(16 * MINUTE, true, 16 * MINUTE)));
        it.open(2).rest(5).type(2, 10).ask(2, Scope.SUBMIT, Verdict.MLE, 9, 12);
        it.open(3)
                .add(new RoundEvent.TaskBroken(3, "its pack was removed during the round."))
                .rest(1);
        it.open(4).type(4, 12);
        it.add(new RoundEvent.Asked(++it.asked, 4, Scope.SUBMIT)).rest(2);
        it.rest(30);
        it.add(new RoundEvent.Resumed(it.clock(), new Gap(29 * MINUTE, false, 31 * MINUTE)));
        it.open(5).add(new RoundEvent.HintTaken(5, 0)).type(5, 3).rest(0.1).add(new RoundEvent.HintTaken(5, 1));
        for (int i = 0; i < 14; i++) {
            it.type(5, 0.3).ask(5, Scope.RUN, Verdict.WA, 0, 2);
        }
        it.add(new RoundEvent.ClockMoved(it.clock(), -3_600_000));
        return it.end(End.TIME, List.of());
    }

    /** The summary of a round, by itself. */
    static RoundSummary summary(Round round) {
        return RoundSummary.of("self", round);
    }

    /** Rounds of all presets over some months, the newest first; one of them runs. */
    static List<RoundSummary> history() {
        List<RoundSummary> found = new ArrayList<>();
        for (int i = 0; i < 34; i++) {
            RoundKind kind = Presets.ALL.get(i * 7 % 5);
            int tasks = kind.slots().size();
            int solved = Math.min(tasks, (i * 5 + 40 - i) % (tasks + 1));
            long length = kind.rules().length().toMillis();
            boolean runs = i == 0;
            found.add(new RoundSummary(
                    "r" + i,
                    kind.id(),
                    kind.name(),
                    BEGUN.minus(Duration.ofHours(2 + 41L * i)),
                    runs ? RoundState.RUNNING : i == 1 ? RoundState.OVER : RoundState.RATED,
                    runs || i == 9 ? Optional.empty() : Optional.of(Math.clamp(88 - i * 2L + i * 37 % 21 - 10, 0, 100)),
                    runs ? 0 : solved,
                    tasks,
                    runs ? length / 3 : length - (i * 97_000L) % (length / 2),
                    length));
        }
        return found;
    }
}
