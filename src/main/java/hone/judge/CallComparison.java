package hone.judge;

import hone.problem.Calls;
import hone.problem.Compare;
import hone.problem.Signature;
import hone.problem.Type;
import hone.problem.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells whether what the calls on an object returned is right, each by the type of its own. Pure. */
final class CallComparison {
    private final Signature.Operations signature;
    private final Compare compare;
    private final Map<Type, Comparison> byType = new HashMap<>();

    CallComparison(Signature.Operations signature, Compare compare) {
        this.signature = signature;
        this.compare = compare;
    }

    /** Empty if {@code actual} is right, else the first call that returned something else. */
    Optional<String> difference(List<Value> input, Value expected, Value actual) {
        if (!(expected instanceof Value.Sequence(var wanted))
                || !(actual instanceof Value.Sequence(var found))
                || wanted.size() != found.size()) {
            return Optional.of("not one result a call");
        }
        Calls calls = Calls.of(signature, input.getFirst());
        for (int call = 0; call < wanted.size(); call++) {
            Optional<String> words = byType.computeIfAbsent(calls.returns(call), type -> new Comparison(compare, type))
                    .difference(wanted.get(call), found.get(call));
            if (words.isPresent()) {
                return Optional.of("call " + call + ", " + calls.name(call) + ": " + words.get());
            }
        }
        return Optional.empty();
    }
}
