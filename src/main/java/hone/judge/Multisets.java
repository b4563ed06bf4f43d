package hone.judge;

import hone.problem.Compare;
import hone.problem.Type;
import hone.problem.Value;
import hone.problem.ValueJson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Equality of values where some levels are multisets and floating point has a tolerance. */
final class Multisets {
    /** Above this a multiset of inexact values is matched in sorted order alone: pairing them all would take too long. */
    private static final int PAIRED = 1_000;

    /** Longest value in a message, in characters. */
    private static final int BRIEF = 60;

    private final Compare compare;
    private final Type type;

    /**
     * Compares as {@code compare} says.
     *
     * @param type of the whole result, which says how its numbers are written
     */
    Multisets(Compare compare, Type type) {
        this.compare = compare;
        this.type = type;
    }

    boolean equal(int level, Value expected, Value actual) {
        return switch (expected) {
            case Value.Real(var left) -> actual instanceof Value.Real(var right) && compare.near(left, right);
            case Value.Sequence(var left) ->
                actual instanceof Value.Sequence(var right)
                        && left.size() == right.size()
                        && (compare.levels().contains(level)
                                ? difference(level, left, right).isEmpty()
                                : equalInOrder(level, left, right));
            case Value.Absent _, Value.Truth _, Value.Whole _, Value.Text _ -> expected.equals(actual);
        };
    }

    private boolean equalInOrder(int level, List<Value> expected, List<Value> actual) {
        for (int i = 0; i < expected.size(); i++) {
            if (!equal(level + 1, expected.get(i), actual.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Compares two lists of equal length as multisets; empty if equal. */
    Optional<String> difference(int level, List<Value> expected, List<Value> actual) {
        List<Value> left = sorted(level, expected);
        List<Value> right = sorted(level, actual);
        if (equalInOrder(level, left, right)) {
            return Optional.empty();
        }
        if (left.size() <= PAIRED && left.stream().anyMatch(Multisets::inexact)) {
            return paired(level, left, right);
        }
        int at = 0;
        while (equal(level + 1, left.get(at), right.get(at))) {
            at++;
        }
        return ORDER.compare(left.get(at), right.get(at)) < 0 ? missing(left.get(at)) : surplus(right.get(at));
    }

    /** Sorting can part two equal items that hold rounded numbers, so each looks for a partner of its own. */
    private Optional<String> paired(int level, List<Value> expected, List<Value> actual) {
        List<Value> left = new ArrayList<>(actual);
        for (Value wanted : expected) {
            int found = -1;
            for (int i = 0; i < left.size() && found < 0; i++) {
                found = equal(level + 1, wanted, left.get(i)) ? i : -1;
            }
            if (found < 0) {
                return missing(wanted);
            }
            left.remove(found);
        }
        return Optional.empty();
    }

    private Optional<String> missing(Value value) {
        return Optional.of(brief(value) + " is missing");
    }

    private Optional<String> surplus(Value value) {
        return Optional.of("one " + brief(value) + " too many");
    }

    /** A value in a few words. */
    String brief(Value value) {
        return ValueJson.abbreviate(type, value, BRIEF);
    }

    private static boolean inexact(Value value) {
        return switch (value) {
            case Value.Real _ -> true;
            case Value.Sequence(var items) -> items.stream().anyMatch(Multisets::inexact);
            case Value.Absent _, Value.Truth _, Value.Whole _, Value.Text _ -> false;
        };
    }

    /** Puts the items of a multiset, and of the multisets in them, into one order that does not depend on how they came. */
    private List<Value> sorted(int level, List<Value> items) {
        List<Value> canonical = new ArrayList<>(items.size());
        for (Value item : items) {
            canonical.add(canonical(level + 1, item));
        }
        canonical.sort(ORDER);
        return canonical;
    }

    private Value canonical(int level, Value value) {
        if (!(value instanceof Value.Sequence(var items))) {
            return value;
        }
        if (compare.levels().contains(level)) {
            return new Value.Sequence(sorted(level, items));
        }
        return compare.levels().stream().anyMatch(deeper -> deeper > level)
                ? new Value.Sequence(
                        items.stream().map(item -> canonical(level + 1, item)).toList())
                : value;
    }

    private static final Comparator<Value> ORDER = Multisets::order;

    private static int order(Value a, Value b) {
        if (a instanceof Value.Whole(var x) && b instanceof Value.Whole(var y)) {
            return Long.compare(x, y);
        }
        if (a instanceof Value.Text(var x) && b instanceof Value.Text(var y)) {
            return x.compareTo(y);
        }
        if (a instanceof Value.Real(var x) && b instanceof Value.Real(var y)) {
            return Double.compare(x, y);
        }
        if (a instanceof Value.Truth(var x) && b instanceof Value.Truth(var y)) {
            return Boolean.compare(x, y);
        }
        if (a instanceof Value.Sequence(var x) && b instanceof Value.Sequence(var y)) {
            for (int i = 0; i < Math.min(x.size(), y.size()); i++) {
                int order = order(x.get(i), y.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(x.size(), y.size());
        }
        return Integer.compare(rank(a), rank(b));
    }

    private static int rank(Value value) {
        return switch (value) {
            case Value.Absent _ -> 0;
            case Value.Truth _ -> 1;
            case Value.Whole _ -> 2;
            case Value.Real _ -> 3;
            case Value.Text _ -> 4;
            case Value.Sequence _ -> 5;
        };
    }
}
