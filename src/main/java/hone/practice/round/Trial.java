package hone.practice.round;

import hone.practice.round.RoundEvent.Outcome;
import hone.practice.round.RoundEvent.Scope;
import java.util.Optional;

/**
 * Something that was asked of the judge.
 *
 * @param number counts what is asked in a round, from 1
 * @param at when, in milliseconds since the round's beginning
 * @param source the text as it stood
 * @param outcome the answer; empty until it comes
 */
public record Trial(int number, Scope scope, long at, String source, Optional<Outcome> outcome) {
    /** The same with its answer. */
    Trial with(Outcome answer) {
        return new Trial(number, scope, at, source, Optional.of(answer));
    }
}
