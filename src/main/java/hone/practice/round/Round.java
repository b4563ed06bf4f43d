package hone.practice.round;

import hone.practice.round.RoundEvent.End;
import hone.practice.round.RoundEvent.Scope;
import hone.practice.round.RoundEvent.Started;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What the events of a round come to. The same events always come to the same. Confined to one thread.
 *
 * <p>Time that passed while nobody was looking counts, but belongs to no task.
 */
public final class Round {
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Span> away = new ArrayList<>();
    private final List<Span> pauses = new ArrayList<>();
    private final List<Stamped> marks = new ArrayList<>();
    private Optional<Started> started = Optional.empty();
    private List<TaskRecord> tasks = List.of();
    private RoundState state = RoundState.PLANNED;
    private ClockReading clock = new ClockReading("", false, 0, 0);
    private long clockAt;
    private long at;
    private long paused;
    private long pausedSince;
    private int current;
    private int asked;
    private int strange;
    private Optional<End> end = Optional.empty();
    private long endedAt;
    private List<Integer> rating = List.of();

    /** A round before its first event. */
    public Round() {}

    /** What a log comes to. Events that cannot have happened, such as an edit after the end, are left out and counted. */
    public static Round of(Iterable<Stamped> log) {
        Round round = new Round();
        log.forEach(round::take);
        return round;
    }

    /** Takes the next event of a log; one that cannot have happened is left out and counted. */
    boolean take(Stamped stamped) {
        boolean sound = accepts(stamped);
        if (sound) {
            apply(stamped);
        } else {
            strange++;
        }
        return sound;
    }

    /** Whether an event can happen now. */
    public boolean accepts(Stamped stamped) {
        if (stamped.at() < at) {
            return false;
        }
        return switch (stamped.event()) {
            case RoundEvent.Started first ->
                state == RoundState.PLANNED && !first.tasks().isEmpty();
            case RoundEvent.Resumed _, RoundEvent.ClockMoved _, RoundEvent.Alive _ -> state != RoundState.PLANNED;
            case RoundEvent.FocusLost _, RoundEvent.FocusBack _ -> state != RoundState.PLANNED;
            case RoundEvent.Opened(var task) -> isLive() && has(task);
            case RoundEvent.Edited(var task, var position, var removed, var _) ->
                isRunning(task)
                        && position >= 0
                        && removed >= 0
                        && position <= tasks.get(task).length() - removed;
            case RoundEvent.Replaced(var task, var _) -> isRunning(task);
            case RoundEvent.Pasted(var task, var _) -> isRunning(task);
            case RoundEvent.Asked(var number, var task, var _) -> isRunning(task) && number == asked + 1;
            case RoundEvent.Answered(var number, var _) ->
                pending().stream().anyMatch(trial -> trial.number() == number);
            case RoundEvent.HintTaken(var task, var _) -> isRunning(task) && rules().hasHints();
            case RoundEvent.StepTaken(var task, var _) -> isRunning(task);
            case RoundEvent.Noted(var task, var _, var _) -> isRunning(task);
            case RoundEvent.Prompted(var task, var _) -> isRunning(task);
            case RoundEvent.Paused _ -> state == RoundState.RUNNING && rules().mayPause();
            case RoundEvent.Continued _ -> state == RoundState.PAUSED;
            case RoundEvent.TaskBroken(var task, var _) -> isLive() && has(task);
            case RoundEvent.Ended _ -> isLive();
            case RoundEvent.Rated(var points) ->
                state == RoundState.OVER && (points.isEmpty() || points.size() == tasks.size());
            case RoundEvent.GrowthFound found -> state.isOver() && has(found.task());
        };
    }

    /**
     * Takes the next event.
     *
     * @throws IllegalStateException if it cannot happen now
     */
    public void apply(Stamped stamped) {
        if (!accepts(stamped)) {
            throw new IllegalStateException("A round that is " + state + " at " + at + " cannot take " + stamped);
        }
        pass(stamped);
        long now = stamped.at();
        switch (stamped.event()) {
            case RoundEvent.Started first -> begin(first, now);
            case RoundEvent.Resumed(var reading, var gap) -> {
                anchor(reading);
                gaps.add(gap);
                marks.add(stamped);
            }
            case RoundEvent.ClockMoved(var reading, var _) -> {
                anchor(reading);
                marks.add(stamped);
            }
            case RoundEvent.Alive _ -> {}
            case RoundEvent.FocusLost _, RoundEvent.FocusBack _ -> marks.add(stamped);
            case RoundEvent.Opened(var task) -> {
                current = task;
                marks.add(stamped);
            }
            case RoundEvent.Edited(var task, var position, var removed, var inserted) ->
                tasks.get(task).edit(now, position, removed, inserted);
            case RoundEvent.Replaced(var task, var text) -> tasks.get(task).replace(now, text);
            case RoundEvent.Pasted(var task, var units) -> {
                tasks.get(task).paste(units);
                marks.add(stamped);
            }
            case RoundEvent.Asked(var number, var task, var scope) -> {
                asked = number;
                tasks.get(task).ask(now, number, scope);
                marks.add(stamped);
            }
            case RoundEvent.Answered(var number, var outcome) -> {
                tasks.forEach(task -> task.answer(number, outcome));
                marks.add(stamped);
            }
            case RoundEvent.HintTaken(var task, var hint) -> {
                tasks.get(task).hint(hint);
                marks.add(stamped);
            }
            case RoundEvent.StepTaken(var task, var step) -> {
                tasks.get(task).step(step);
                marks.add(stamped);
            }
            case RoundEvent.Noted(var task, var step, var text) ->
                tasks.get(task).note(now, step, text);
            case RoundEvent.Prompted(var task, var prompt) -> {
                tasks.get(task).prompt(now, prompt);
                marks.add(stamped);
            }
            case RoundEvent.Paused _ -> {
                transition(RoundState.RUNNING, RoundState.PAUSED);
                pausedSince = now;
            }
            case RoundEvent.Continued _ -> {
                endPause(now);
                transition(RoundState.PAUSED, RoundState.RUNNING);
            }
            case RoundEvent.TaskBroken(var task, var why) -> tasks.get(task).breakDown(why);
            case RoundEvent.Ended(var why) -> {
                endPause(now);
                transition(state, RoundState.OVER);
                end = Optional.of(why);
                endedAt = now;
                marks.add(stamped);
            }
            case RoundEvent.Rated(var points) -> {
                transition(RoundState.OVER, RoundState.RATED);
                rating = points;
            }
            case RoundEvent.GrowthFound found -> tasks.get(found.task()).grows(found);
        }
    }

    private void begin(Started first, long now) {
        transition(RoundState.PLANNED, RoundState.RUNNING);
        started = Optional.of(first);
        tasks = first.tasks().stream().map(TaskRecord::new).toList();
        at = now;
        anchor(first.clock());
    }

    private void transition(RoundState from, RoundState to) {
        if (state != from || !from.leadsTo(to)) {
            throw new IllegalStateException("A round that is " + state + " cannot go from " + from + " to " + to);
        }
        state = to;
    }

    private void endPause(long now) {
        if (state == RoundState.PAUSED) {
            paused += now - pausedSince;
            pauses.add(new Span(pausedSince, now));
        }
    }

    private void anchor(ClockReading reading) {
        clock = reading;
        clockAt = at;
    }

    /** Lets the time up to an event pass. */
    private void pass(Stamped next) {
        if (state == RoundState.RUNNING) {
            if (next.event() instanceof RoundEvent.Resumed) {
                away.add(new Span(at, next.at()));
            } else {
                tasks.get(current).spend(next.at() - at);
            }
        }
        at = next.at();
    }

    private boolean has(int task) {
        return task >= 0 && task < tasks.size();
    }

    private boolean isLive() {
        return state == RoundState.RUNNING || state == RoundState.PAUSED;
    }

    private boolean isRunning(int task) {
        return state == RoundState.RUNNING && has(task);
    }

    /** Where it stands. */
    public RoundState state() {
        return state;
    }

    /** How it began; empty before that. */
    public Optional<Started> started() {
        return started;
    }

    /**
     * What holds in it.
     *
     * @throws IllegalStateException before it began
     */
    public RoundRules rules() {
        return started.map(first -> first.kind().rules())
                .orElseThrow(() -> new IllegalStateException("The round has not begun"));
    }

    /** Its tasks. */
    public List<TaskRecord> tasks() {
        return tasks;
    }

    /** The task in front. */
    public int current() {
        return current;
    }

    /** When the last event was, in milliseconds since the beginning. */
    public long at() {
        return at;
    }

    /** When it was over, in milliseconds since the beginning; of one that is not over, when the last event was. */
    public long ended() {
        return state.isOver() ? endedAt : at;
    }

    /** The last reading of the clock. */
    public ClockReading clock() {
        return clock;
    }

    /** When the clock was read last. */
    public long clockAt() {
        return clockAt;
    }

    /** Milliseconds that had been used at a moment, not before the last event: pauses do not count, nor what is after the end. */
    public long used(long moment) {
        return switch (state) {
            case PLANNED -> 0;
            case RUNNING -> moment - paused;
            case PAUSED -> pausedSince - paused;
            case OVER, RATED -> endedAt - paused;
        };
    }

    /** Milliseconds that are left at a moment, not before the last event; never less than 0. */
    public long left(long moment) {
        return state.isOver() ? 0 : Math.max(0, rules().length().toMillis() - used(moment));
    }

    /** When its time is over if it runs on, in milliseconds since the beginning. */
    public long due() {
        return rules().length().toMillis() + paused;
    }

    /** What passed while nobody was looking. */
    public List<Gap> gaps() {
        return Collections.unmodifiableList(gaps);
    }

    /** When nobody was looking and the clock went on. */
    public List<Span> away() {
        return Collections.unmodifiableList(away);
    }

    /** When the clock stood still. */
    public List<Span> pauses() {
        return Collections.unmodifiableList(pauses);
    }

    /** The events that a time line shows, in order. */
    public List<Stamped> marks() {
        return Collections.unmodifiableList(marks);
    }

    /** Submissions that wait for their answer. */
    public List<Trial> pending() {
        return tasks.stream()
                .flatMap(task -> task.trials().stream())
                .filter(trial -> trial.outcome().isEmpty())
                .toList();
    }

    /** Which task a trial belongs to. */
    public int taskOf(int number) {
        for (int task = 0; task < tasks.size(); task++) {
            if (tasks.get(task).trials().stream().anyMatch(trial -> trial.number() == number)) {
                return task;
            }
        }
        throw new IllegalArgumentException("There is no trial " + number);
    }

    /** How many trials there were. */
    public int asked() {
        return asked;
    }

    /** Why it ended. */
    public Optional<End> end() {
        return end;
    }

    /** The points that the person expects, task by task; empty if not asked yet, or not said. */
    public List<Integer> rating() {
        return rating;
    }

    /** Events of a log that cannot have happened. */
    public int strange() {
        return strange;
    }

    /** Submissions of a task so far. */
    public long submissions(int task) {
        return tasks.get(task).trials().stream()
                .filter(trial -> trial.scope() == Scope.SUBMIT)
                .count();
    }
}
