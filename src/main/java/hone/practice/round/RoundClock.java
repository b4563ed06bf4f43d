package hone.practice.round;

/** What rounds are timed by: a clock that goes on while a program is dead and a machine asleep. */
@FunctionalInterface
public interface RoundClock {
    /** What it says now. */
    ClockReading read();
}
