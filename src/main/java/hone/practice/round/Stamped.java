package hone.practice.round;

/**
 * An event and when it happened.
 *
 * @param at milliseconds on the round's clock since its beginning, pauses included; never less than that of the event before
 */
public record Stamped(long at, RoundEvent event) {}
