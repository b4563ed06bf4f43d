/**
 * Timed rounds: which tasks, under which rules, on which clock; what happened in one, event by event; and what is made of it
 * afterwards: score, report, playback. Pure logic: time, chance and disk are handed in.
 *
 * <p>Everything known of a round is its log of {@link hone.practice.round.RoundEvent}s. {@link hone.practice.round.Round}
 * is what they come to, {@link hone.practice.round.RoundSession} adds to them while a round runs, and all that is said of a
 * round later can be worked out again from them alone. A task need not be code: {@link hone.practice.round.RoundTask} is where
 * another kind would be added.
 *
 * <p>Uses {@code practice}, {@code judge}, {@code problem}.
 */
@NullMarked
package hone.practice.round;

import org.jspecify.annotations.NullMarked;
