package hone.ui.results;

import hone.problem.Case;
import hone.problem.Signature;
import hone.problem.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How large a case is, in the one number a person thinks of.
 *
 * @param name {@code n}, or the name of a lone integer parameter
 * @param number the length of the longest sequence or text, or that integer
 */
record CaseScale(String name, long number) {
    /** The scale of a case; empty where no one number tells it. */
    static Optional<CaseScale> of(Case of, Signature signature) {
        long longest = -1;
        for (Value value : of.input()) {
            longest = Math.max(
                    longest,
                    switch (value) {
                        case Value.Sequence(var items) -> longest(items);
                        case Value.Text(var text) -> text.length();
                        case Value.Absent _, Value.Truth _, Value.Whole _, Value.Real _ -> -1;
                    });
        }
        if (longest >= 0) {
            return Optional.of(new CaseScale("n", longest));
        }
        List<Value> input = of.input();
        if (input.size() == 1 && input.getFirst() instanceof Value.Whole(var number)) {
            return Optional.of(new CaseScale(signature.parameters().getFirst().name(), number));
        }
        return Optional.empty();
    }

    private static long longest(List<Value> items) {
        long longest = items.size();
        for (Value item : items) {
            if (item instanceof Value.Sequence(var inner)) {
                longest = Math.max(longest, longest(inner));
            } else if (!(item instanceof Value.Text)) {
                return longest;
            }
        }
        return longest;
    }

    /** Such as {@code n = 100,000}. */
    String words() {
        return name + " = " + String.format(Locale.ROOT, "%,d", number);
    }
}
