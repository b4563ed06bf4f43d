package hone.proof;

import hone.problem.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Different valid inputs that no case has to hold, the small ones first. */
final class Inputs {
    private final Set<List<Value>> seen = new LinkedHashSet<>();

    /** Adds one unless it is there. */
    boolean add(List<Value> input) {
        return seen.add(input);
    }

    int size() {
        return seen.size();
    }

    /** In order of size; of the same size in the order in which they came. */
    List<List<Value>> all() {
        List<List<Value>> all = new ArrayList<>(seen);
        all.sort((a, b) -> Long.compare(size(a), size(b)));
        return all;
    }

    static long size(List<Value> input) {
        return input.stream().mapToLong(Value::size).sum();
    }
}
