package hone.ui.round.playback;

import hone.practice.round.Gap;
import hone.practice.round.Round;
import hone.practice.round.RoundEvent;
import hone.practice.round.RoundEvent.Outcome;
import hone.practice.round.RoundEvent.Scope;
import hone.practice.round.Span;
import hone.practice.round.Stamped;
import hone.practice.round.TaskRecord;
import hone.practice.round.Trial;
import hone.ui.round.playback.Moment.Kind;
import hone.ui.statement.VerdictWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The moments of a round, from its events. */
final class Moments {
    private final Round round;
    private final List<Moment> found = new ArrayList<>();

    private Moments(Round round) {
        this.round = round;
    }

    /** All of them, in order; what happened after the end is none. */
    static List<Moment> of(Round round) {
        Moments moments = new Moments(round);
        long lost = -1;
        for (Stamped mark : round.marks()) {
            if (mark.at() > round.ended()) {
                break;
            }
            if (mark.event() instanceof RoundEvent.FocusLost) {
                lost = lost < 0 ? mark.at() : lost;
            } else if (mark.event() instanceof RoundEvent.FocusBack || mark.event() instanceof RoundEvent.Ended) {
                moments.away(lost, mark.at());
                lost = -1;
            }
            moments.add(mark);
        }
        moments.away(lost, round.ended());
        for (Span pause : round.pauses()) {
            moments.put(pause.from(), Kind.PAUSE, "Paused for " + MinuteText.lasting(pause.length()));
        }
        moments.found.sort(Comparator.comparingLong(Moment::at));
        return List.copyOf(moments.found);
    }

    private void away(long from, long to) {
        if (from >= 0) {
            put(from, Kind.FOCUS, "Another window in front for " + MinuteText.lasting(to - from));
        }
    }

    private void add(Stamped mark) {
        long at = mark.at();
        switch (mark.event()) {
            case RoundEvent.Opened(var task) -> put(at, Kind.TASK, "Opened " + title(task));
            case RoundEvent.Asked(var number, var task, var scope) -> ask(at, number, task, scope);
            case RoundEvent.HintTaken(var task, var hint) -> put(at, Kind.HINT, "Hint " + (hint + 1) + on(task));
            case RoundEvent.Prompted(var _, var prompt) -> put(at, Kind.PROMPT, "“" + prompt.words() + "”");
            case RoundEvent.StepTaken(var task, var step) -> put(at, Kind.STEP, "Step: " + step.title() + on(task));
            case RoundEvent.Pasted(var task, var units) ->
                put(at, Kind.PASTE, "Pasted " + characters(units) + on(task));
            case RoundEvent.Resumed(var _, var gap) -> put(at, Kind.GAP, gap(gap));
            case RoundEvent.ClockMoved(var _, var by) ->
                put(
                        at,
                        Kind.CLOCK,
                        "The computer’s clock went " + (by < 0 ? "back" : "forward") + " by "
                                + MinuteText.lasting(Math.abs(by)));
            case RoundEvent.Ended(var why) ->
                put(
                        at,
                        Kind.END,
                        switch (why) {
                            case TIME -> "The time was over";
                            case PERSON -> "Ended";
                        });
            case RoundEvent.Started _,
                    RoundEvent.Alive _,
                    RoundEvent.Edited _,
                    RoundEvent.Replaced _,
                    RoundEvent.Answered _,
                    RoundEvent.Noted _,
                    RoundEvent.FocusLost _,
                    RoundEvent.FocusBack _,
                    RoundEvent.Paused _,
                    RoundEvent.Continued _,
                    RoundEvent.TaskBroken _,
                    RoundEvent.Rated _,
                    RoundEvent.GrowthFound _ -> {
                // Shown as text, as notes, with another event, or not at all.
            }
        }
    }

    private void ask(long at, int number, int task, Scope scope) {
        Optional<Outcome> outcome = trial(task, number).flatMap(Trial::outcome);
        String asked = (scope == Scope.RUN ? "Run" : "Submitted") + on(task);
        String words = outcome.map(found -> asked + ": " + result(found)).orElse(asked + ", not judged");
        Kind kind = scope == Scope.RUN ? Kind.RUN : Kind.SUBMISSION;
        found.add(new Moment(at, kind, words, outcome.map(Outcome::verdict)));
    }

    private Optional<Trial> trial(int task, int number) {
        return round.tasks().get(task).trials().stream()
                .filter(trial -> trial.number() == number)
                .findFirst();
    }

    private static String result(Outcome outcome) {
        String verdict = VerdictWords.of(outcome.verdict());
        String words = Character.toLowerCase(verdict.charAt(0)) + verdict.substring(1);
        return outcome.total() == 0 ? words : words + ", " + outcome.passed() + " of " + outcome.total();
    }

    /** What is said of a stretch in which the program was not there. */
    static String gap(Gap gap) {
        return gap.verified()
                ? "Hone was not running for " + MinuteText.lasting(gap.counted())
                : "Hone was not running for " + MinuteText.lasting(gap.counted()) + " or more";
    }

    /** Characters, counted as UTF-16 does. */
    static String characters(long units) {
        return units == 1 ? "1 character" : units + " characters";
    }

    private void put(long at, Kind kind, String words) {
        found.add(new Moment(at, kind, words, Optional.empty()));
    }

    private String on(int task) {
        return round.tasks().size() == 1 ? "" : " in " + title(task);
    }

    private String title(int task) {
        TaskRecord record = round.tasks().get(task);
        return record.task().title();
    }
}
