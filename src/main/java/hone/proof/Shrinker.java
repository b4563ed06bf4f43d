package hone.proof;

import hone.judge.Trials;
import hone.problem.PackCodeFile;
import hone.problem.PackException;
import hone.problem.Value;
import hone.problem.ValueJson;
import java.util.List;
import java.util.Optional;

/** Makes an input that tells a changed copy from the reference as small as it goes. */
final class Shrinker {
    private static final int MOST_TRIES = 400;

    private final Desk desk;
    private final Telling telling;
    private final boolean hasValidator;

    Shrinker(Desk desk, Telling telling) {
        this.desk = desk;
        this.telling = telling;
        this.hasValidator = PackCodeFile.VALIDATOR.exists(desk.problem());
    }

    /** An input that still tells and is still valid. Without a validator nothing is changed, as nobody could say that it is. */
    Answered shrink(Trials.Subject changed, Answered told) throws PackException, InterruptedException {
        Answered best = told;
        int tries = 0;
        boolean better = hasValidator;
        while (better && tries < MOST_TRIES) {
            better = false;
            for (List<Value> smaller : Variations.of(desk.problem().signature(), best.input())) {
                if (!isSmaller(smaller, best.input())) {
                    continue;
                }
                if (++tries > MOST_TRIES) {
                    break;
                }
                Optional<Answered> found = valid(smaller) ? telling.answered(smaller) : Optional.empty();
                if (found.isPresent() && telling.tells(changed, found.get())) {
                    best = found.get();
                    better = true;
                    break;
                }
            }
        }
        return best;
    }

    private boolean valid(List<Value> input) throws PackException, InterruptedException {
        return desk.trials().validate(input).isEmpty();
    }

    /** Fewer scalars, or as many that are shorter to write. */
    private static boolean isSmaller(List<Value> one, List<Value> other) {
        int bySize = Long.compare(Inputs.size(one), Inputs.size(other));
        return bySize < 0
                || (bySize == 0 && written(one).length() < written(other).length());
    }

    private static String written(List<Value> input) {
        return ValueJson.write(new Value.Sequence(input));
    }
}
