package hone.ui.results;

import hone.judge.Tokens;
import hone.problem.Compare;
import hone.problem.Problem;
import hone.problem.Signature;
import hone.problem.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where an output first differs from the expected one, so that the place can be marked. What counts as different follows
 * the problem's comparison; the judge alone decides the verdict.
 *
 * @param inExpected indices that lead to the place in the expected output, outermost first; one past the end where it lacks
 *     an item
 * @param inActual the same in the actual output
 */
record FirstDifference(List<Integer> inExpected, List<Integer> inActual) {
    /** Larger outputs are not searched as multisets: marking is a help, not worth a wait. */
    private static final int LARGEST_MULTISET = 200_000;

    FirstDifference {
        inExpected = List.copyOf(inExpected);
        inActual = List.copyOf(inActual);
    }

    /** The first difference of two outputs of a problem. In a class problem levels count within what each call returns. */
    static Optional<FirstDifference> between(Value expected, Value actual, Problem problem) {
        return problem.signature() instanceof Signature.Operations
                        && problem.compare().mode() != Compare.Mode.CHECKER
                ? search(expected, actual, problem.compare(), -1)
                : between(expected, actual, problem.compare());
    }

    /** The first difference; empty where there is none, or none that one place shows, or where a checker decides. */
    static Optional<FirstDifference> between(Value expected, Value actual, Compare compare) {
        return switch (compare.mode()) {
            case CHECKER -> Optional.empty();
            case TOKENS -> inWords(expected, actual, compare);
            case EXACT, UNORDERED -> search(expected, actual, compare, 0);
        };
    }

    private static Optional<FirstDifference> inWords(Value expected, Value actual, Compare compare) {
        return expected instanceof Value.Text(var left) && actual instanceof Value.Text(var right)
                ? Tokens.difference(left, right, compare)
                        .map(found -> new FirstDifference(List.of(found.inExpected()), List.of(found.inActual())))
                : Optional.empty();
    }

    private static Optional<FirstDifference> search(Value expected, Value actual, Compare compare, int level) {
        if (expected instanceof Value.Sequence(var left) && actual instanceof Value.Sequence(var right)) {
            boolean multiset =
                    compare.mode() == Compare.Mode.UNORDERED && compare.levels().contains(level);
            return multiset ? searchMultiset(left, right, compare, level) : searchInOrder(left, right, compare, level);
        }
        if (expected instanceof Value.Text(var left) && actual instanceof Value.Text(var right)) {
            if (left.equals(right)) {
                return Optional.empty();
            }
            int at = mismatch(left, right);
            return Optional.of(new FirstDifference(List.of(at), List.of(at)));
        }
        return same(expected, actual, compare)
                ? Optional.empty()
                : Optional.of(new FirstDifference(List.of(), List.of()));
    }

    private static Optional<FirstDifference> searchInOrder(
            List<Value> expected, List<Value> actual, Compare compare, int level) {
        int both = Math.min(expected.size(), actual.size());
        for (int i = 0; i < both; i++) {
            Optional<FirstDifference> inner = search(expected.get(i), actual.get(i), compare, level + 1);
            if (inner.isPresent()) {
                return Optional.of(inner.get().under(i, i));
            }
        }
        return expected.size() == actual.size()
                ? Optional.empty()
                : Optional.of(new FirstDifference(List.of(both), List.of(both)));
    }

    private static Optional<FirstDifference> searchMultiset(
            List<Value> expected, List<Value> actual, Compare compare, int level) {
        if (expected.size() > LARGEST_MULTISET || actual.size() > LARGEST_MULTISET) {
            return Optional.empty();
        }
        OptionalInt surplus = firstUnmatched(actual, expected, compare, level + 1);
        OptionalInt missing = firstUnmatched(expected, actual, compare, level + 1);
        if (surplus.isEmpty() && missing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new FirstDifference(List.of(missing.orElse(expected.size())), List.of(surplus.orElse(actual.size()))));
    }

    /** The first of {@code items} that has no partner in {@code others}. */
    private static OptionalInt firstUnmatched(List<Value> items, List<Value> others, Compare compare, int level) {
        Map<Value, Integer> left = new HashMap<>();
        for (Value other : others) {
            left.merge(ordered(other, compare, level), 1, Integer::sum);
        }
        for (int i = 0; i < items.size(); i++) {
            int partners = left.merge(ordered(items.get(i), compare, level), -1, Integer::sum);
            if (partners < 0) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** A value whose multisets are in one fixed order. */
    private static Value ordered(Value value, Compare compare, int level) {
        if (!(value instanceof Value.Sequence(var items))) {
            return value;
        }
        var all = new ArrayList<Value>(items.size());
        items.forEach(item -> all.add(ordered(item, compare, level + 1)));
        if (compare.levels().contains(level)) {
            all.sort((a, b) -> a.toString().compareTo(b.toString()));
        }
        return new Value.Sequence(all);
    }

    private static int mismatch(String left, String right) {
        int i = 0;
        while (i < left.length() && i < right.length() && left.charAt(i) == right.charAt(i)) {
            i++;
        }
        return i;
    }

    private static boolean same(Value expected, Value actual, Compare compare) {
        if (expected instanceof Value.Real(var left) && actual instanceof Value.Real(var right)) {
            return compare.near(left, right);
        }
        return expected.equals(actual);
    }

    private FirstDifference under(int expected, int actual) {
        return new FirstDifference(prepend(expected, inExpected), prepend(actual, inActual));
    }

    private static List<Integer> prepend(int first, List<Integer> rest) {
        var all = new ArrayList<Integer>(rest.size() + 1);
        all.add(first);
        all.addAll(rest);
        return all;
    }
}
