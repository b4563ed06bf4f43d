package hone.judge;

import hone.problem.Compare;
import hone.problem.Type;
import hone.problem.Value;
import java.util.List;
import java.util.Optional;

/** Tells whether an output is right and, if not, where it first differs. Pure. */
final class Comparison {
    private final Compare compare;
    private final Type type;
    private final Multisets multisets;

    /**
     * A comparison.
     *
     * @param type of what is compared; says where trailing nulls of a tree do not count
     */
    Comparison(Compare compare, Type type) {
        this.compare = compare;
        this.type = type;
        this.multisets = new Multisets(compare, type);
    }

    /** Empty if {@code actual} is right, else the first difference in words. */
    Optional<String> difference(Value expected, Value actual) {
        if (expected.equals(actual)) {
            // What is the same is right in every mode; to look for a difference is far slower, and most answers are
            // right.
            return Optional.empty();
        }
        if (compare.mode() == Compare.Mode.TOKENS
                && expected instanceof Value.Text(var left)
                && actual instanceof Value.Text(var right)) {
            return Tokens.difference(left, right, compare).map(Tokens.Difference::words);
        }
        return at("", 0, trimmed(type, expected), trimmed(type, actual));
    }

    /** Two trees are equal whether or not the missing children at the end are written down. */
    private static Value trimmed(Type type, Value value) {
        if (!(value instanceof Value.Sequence(var items))) {
            return value;
        }
        return switch (type) {
            case Type.Structure structure -> {
                int length = items.size();
                if (structure == Type.Structure.TREE_NODE) {
                    while (length > 0 && items.get(length - 1) instanceof Value.Absent) {
                        length--;
                    }
                }
                yield length == items.size() ? value : new Value.Sequence(items.subList(0, length));
            }
            case Type.ArrayOf(var element) -> trimmedItems(element, value, items);
            case Type.ListOf(var element) -> trimmedItems(element, value, items);
            case Type.Scalar _, Type.Mixed _, Type.Nothing _ -> value;
        };
    }

    private static Value trimmedItems(Type element, Value whole, List<Value> items) {
        Type innermost = element;
        while (innermost instanceof Type.ArrayOf(var inner)) {
            innermost = inner;
        }
        return innermost instanceof Type.Scalar
                ? whole
                : new Value.Sequence(
                        items.stream().map(item -> trimmed(element, item)).toList());
    }

    private Optional<String> at(String path, int level, Value expected, Value actual) {
        if (expected instanceof Value.Sequence(var left) && actual instanceof Value.Sequence(var right)) {
            if (left.size() != right.size()) {
                return Optional.of(place(path) + "length " + left.size() + ", got " + right.size());
            }
            return compare.levels().contains(level)
                    ? multisets.difference(level, left, right).map(words -> place(path) + words)
                    : inOrder(path, level, left, right);
        }
        if (expected instanceof Value.Text(var left) && actual instanceof Value.Text(var right)) {
            return textDifference(path, left, right);
        }
        return multisets.equal(level, expected, actual)
                ? Optional.empty()
                : Optional.of(place(path) + multisets.brief(expected) + ", got " + multisets.brief(actual));
    }

    private Optional<String> inOrder(String path, int level, List<Value> expected, List<Value> actual) {
        for (int i = 0; i < expected.size(); i++) {
            Optional<String> found = at(path + "[" + i + "]", level + 1, expected.get(i), actual.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> textDifference(String path, String expected, String actual) {
        if (expected.equals(actual)) {
            return Optional.empty();
        }
        int same = 0;
        while (same < Math.min(expected.length(), actual.length()) && expected.charAt(same) == actual.charAt(same)) {
            same++;
        }
        String where = same == 0 || expected.length() < 12 ? "" : " (from character " + (same + 1) + ")";
        return Optional.of(place(path)
                + multisets.brief(new Value.Text(expected))
                + ", got "
                + multisets.brief(new Value.Text(actual))
                + where);
    }

    private static String place(String path) {
        return path.isEmpty() ? "" : path + ": ";
    }
}
