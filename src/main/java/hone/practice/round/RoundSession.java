package hone.practice.round;

import hone.practice.round.RoundEvent.End;
import hone.practice.round.RoundEvent.GrowthFound;
import hone.practice.round.RoundEvent.Outcome;
import hone.practice.round.RoundEvent.Scope;
import hone.practice.round.RoundEvent.Started;
import java.util.List;
import java.util.OptionalInt;

/**
 * A round that is under way: whatever happens is stamped with the round's own time, kept in its log, and then holds. Confined to
 * one thread. A call that comes too late, because the time is over, does nothing and says so.
 */
public final class RoundSession {
    /** Without an event for this long the log says that the program was there all the same; in milliseconds. */
    static final long ALIVE_EVERY = 15_000;

    /** If nobody looked at the clock for this long, the machine slept; in milliseconds. */
    static final long ASLEEP = 60_000;

    /** How far the two clocks may drift apart before one was set; in milliseconds. */
    private static final long DRIFT = 2_000;

    private final Round round;
    private final RoundLog log;
    private final RoundClock clock;
    private long seen;

    private RoundSession(Round round, RoundLog log, RoundClock clock) {
        this.round = round;
        this.log = log;
        this.clock = clock;
        seen = round.at();
    }

    /** Begins a round. */
    public static RoundSession begin(RoundKind kind, long seed, List<RoundTask> tasks, RoundLog log, RoundClock clock) {
        RoundSession session = new RoundSession(new Round(), log, clock);
        session.keep(0, new Started(kind, seed, tasks, clock.read()));
        return session;
    }

    /**
     * Goes on with a round: its clock went on meanwhile.
     *
     * @param round what its log comes to; it has begun
     */
    public static RoundSession resume(Round round, RoundLog log, RoundClock clock) {
        RoundSession session = new RoundSession(round, log, clock);
        session.lookAround(clock.read(), true);
        return session;
    }

    /** What it has come to. */
    public Round round() {
        return round;
    }

    /** Looks at the clock: to be called every second or so. Ends the round when its time is over. */
    public void tick() {
        long now = moment();
        if (now - round.at() >= ALIVE_EVERY && !round.state().isOver()) {
            keep(now, new RoundEvent.Alive());
        }
    }

    /** Milliseconds that are left now. */
    public long left() {
        return round.left(moment());
    }

    /** Milliseconds on the round's clock now. */
    public long now() {
        return moment();
    }

    /** Brings a task to the front. */
    public boolean open(int task) {
        return round.current() == task || happens(new RoundEvent.Opened(task));
    }

    /** Text was replaced; see {@link RoundEvent.Edited}. */
    public boolean edit(int task, int position, int removed, String inserted) {
        return happens(new RoundEvent.Edited(task, position, removed, inserted));
    }

    /** The whole text was replaced. */
    public boolean replace(int task, String text) {
        return happens(new RoundEvent.Replaced(task, text));
    }

    /** Text came in from the clipboard. */
    public boolean paste(int task, int units) {
        return happens(new RoundEvent.Pasted(task, units));
    }

    /**
     * The text of a task goes to the judge.
     *
     * @return the number under which the answer comes; empty if it is too late
     */
    public OptionalInt ask(int task, Scope scope) {
        int number = round.asked() + 1;
        return happens(new RoundEvent.Asked(number, task, scope)) ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** The judge answered, in time or later. */
    public boolean answer(int number, Outcome outcome) {
        return happens(new RoundEvent.Answered(number, outcome));
    }

    /** A hint is looked at. */
    public boolean takeHint(int task, int hint) {
        return happens(new RoundEvent.HintTaken(task, hint));
    }

    /** The person goes to a step. */
    public boolean go(int task, Step step) {
        return happens(new RoundEvent.StepTaken(task, step));
    }

    /** The notes of a step are these now. */
    public boolean note(int task, Step step, String text) {
        return happens(new RoundEvent.Noted(task, step, text));
    }

    /** The interviewer says something. */
    public boolean prompt(int task, Prompt prompt) {
        return happens(new RoundEvent.Prompted(task, prompt));
    }

    /** Whether this window is in front. */
    public boolean focus(boolean here) {
        return happens(here ? new RoundEvent.FocusBack() : new RoundEvent.FocusLost());
    }

    /** Stops the clock, where the rules allow it. */
    public boolean pause() {
        return happens(new RoundEvent.Paused());
    }

    /** Has the clock go on. */
    public boolean goOn() {
        return happens(new RoundEvent.Continued());
    }

    /** A task cannot be worked on. */
    public boolean breakDown(int task, String why) {
        return happens(new RoundEvent.TaskBroken(task, why));
    }

    /** The person ends it. */
    public boolean end() {
        return happens(new RoundEvent.Ended(End.PERSON));
    }

    /** The person says how it went; nothing if the person would not. */
    public boolean rate(List<Integer> points) {
        return happens(new RoundEvent.Rated(points));
    }

    /** How the work of a counted submission grows was found out. */
    public boolean grows(GrowthFound found) {
        return happens(found);
    }

    private boolean happens(RoundEvent event) {
        Stamped stamped = new Stamped(moment(), event);
        if (!round.accepts(stamped)) {
            return false;
        }
        keep(stamped.at(), event);
        return true;
    }

    private void keep(long at, RoundEvent event) {
        Stamped stamped = new Stamped(at, event);
        round.apply(stamped);
        log.append(stamped);
    }

    /** The round's time now; what the clock has to tell happens first. */
    private long moment() {
        ClockReading reading = clock.read();
        lookAround(reading, false);
        seen = at(reading);
        return seen;
    }

    private long at(ClockReading reading) {
        long passed = Gap.between(round.clock(), reading).counted();
        // What was shown once is never taken back, even if a clock that can be set was set back.
        return Math.max(Math.max(round.at(), seen), round.clockAt() + passed);
    }

    private void lookAround(ClockReading reading, boolean returned) {
        if (round.state().isOver()) {
            // From here on no time counts.
            return;
        }
        long now = at(reading);
        ClockReading anchor = round.clock();
        // What the clock said when the program was last known to be there.
        long since = round.at() - round.clockAt();
        ClockReading last =
                new ClockReading(anchor.line(), anchor.steady(), anchor.ticks() + since, anchor.wall() + since);
        boolean asleep = now - Math.max(seen, round.at()) > ASLEEP;
        long moved = reading.wall() - anchor.wall() - (now - round.clockAt());
        if (round.state() == RoundState.RUNNING && now >= round.due()) {
            keep(Math.max(round.at(), round.due()), new RoundEvent.Ended(End.TIME));
        }
        if (returned || asleep || !reading.line().equals(anchor.line())) {
            keep(now, new RoundEvent.Resumed(reading, Gap.between(last, reading)));
        } else if (Math.abs(moved) > DRIFT) {
            keep(now, new RoundEvent.ClockMoved(reading, moved));
        }
    }
}
