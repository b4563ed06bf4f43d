package hone.practice.round;

/**
 * What a {@link RoundClock} says at a moment.
 *
 * @param line names what the ticks are counted from: those of one line can be compared, such as those since one start of the
 *     machine
 * @param steady whether nobody can set the ticks: true for the time since the machine was started
 * @param ticks milliseconds, never less than 0
 * @param wall what the clock on the wall says, milliseconds since 1970
 */
public record ClockReading(String line, boolean steady, long ticks, long wall) {}
