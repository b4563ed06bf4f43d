package hone.problem;

import hone.problem.Type.ArrayOf;
import hone.problem.Type.ListOf;
import hone.problem.Type.Mixed;
import hone.problem.Type.Nothing;
import hone.problem.Type.Scalar;
import hone.problem.Type.Structure;
import hone.problem.Value.Absent;
import hone.problem.Value.Real;
import hone.problem.Value.Sequence;
import hone.problem.Value.Text;
import hone.problem.Value.Truth;
import hone.problem.Value.Whole;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether a value is one that could stand in a file of cases: what foreign code made is looked at before anything
 * relies on it. Pure.
 */
public final class ValueCheck {
    private ValueCheck() {}

    /**
     * Where and in which way a value is none of its type.
     *
     * @param path such as {@code [2][0]}; empty for the whole value
     * @param expected what should stand there, such as {@code int}
     * @param nothing whether nothing, {@code null}, stands there
     */
    public record Flaw(String path, String expected, boolean nothing) {
        /** In words, such as {@code [2]: expected int, found nothing (null)}. */
        public String words() {
            return (path.isEmpty() ? "" : path + ": ") + "expected " + expected
                    + (nothing ? ", found nothing (null)" : ", found something else");
        }

        Flaw under(int index) {
            return new Flaw("[" + index + "]" + path, expected, nothing);
        }
    }

    /** The first flaw of a value; empty if it is one of the type. */
    public static Optional<Flaw> flaw(Type type, Value value) {
        return switch (type) {
            case Scalar scalar -> isScalar(scalar, value) ? Optional.empty() : Optional.of(not(type, value));
            case ArrayOf(var element) -> inItems(type, element, value);
            case ListOf(var element) -> inItems(type, element, value);
            case Structure structure ->
                switch (structure) {
                    case LIST_NODE -> inItems(type, Scalar.INT, value);
                    case TREE_NODE -> inTree(value);
                    case GRAPH_NODE -> inGraph(value);
                };
            case Mixed _ -> Optional.empty();
            case Nothing _ -> value instanceof Absent ? Optional.empty() : Optional.of(not(type, value));
        };
    }

    private static Flaw not(Type type, Value value) {
        return new Flaw("", type.javaName(), value instanceof Absent);
    }

    private static boolean isScalar(Scalar type, Value value) {
        return switch (type) {
            case INT -> isWhole(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case SHORT -> isWhole(value, Short.MIN_VALUE, Short.MAX_VALUE);
            case BYTE -> isWhole(value, Byte.MIN_VALUE, Byte.MAX_VALUE);
            case LONG -> value instanceof Whole;
            case DOUBLE, FLOAT -> value instanceof Real;
            case BOOLEAN -> value instanceof Truth;
            case CHAR -> value instanceof Text(var text) && text.length() == 1;
            case STRING -> value instanceof Text;
        };
    }

    private static boolean isWhole(Value value, long least, long most) {
        return value instanceof Whole(var number) && number >= least && number <= most;
    }

    private static Optional<Flaw> inItems(Type type, Type element, Value value) {
        if (!(value instanceof Sequence(var items))) {
            return Optional.of(not(type, value));
        }
        int at = 0;
        for (Value item : items) {
            Optional<Flaw> flaw = flaw(element, item);
            if (flaw.isPresent()) {
                return Optional.of(flaw.get().under(at));
            }
            at++;
        }
        return Optional.empty();
    }

    /** Level order: nothing stands where a child is missing, and has no children itself. */
    private static Optional<Flaw> inTree(Value value) {
        if (!(value instanceof Sequence(var items))) {
            return Optional.of(not(Structure.TREE_NODE, value));
        }
        int nodes = 0;
        int at = 0;
        for (Value item : items) {
            if (item instanceof Absent) {
                if (at == 0) {
                    return Optional.of(new Flaw("", "a root or the empty tree", true).under(at));
                }
            } else if (!isScalar(Scalar.INT, item)) {
                return Optional.of(not(Scalar.INT, item).under(at));
            } else if (at > 2L * nodes) {
                return Optional.of(new Flaw("", "the end of the tree, as no parent is left", false).under(at));
            } else {
                nodes++;
            }
            at++;
        }
        return Optional.empty();
    }

    private static Optional<Flaw> inGraph(Value value) {
        Type lists = new ArrayOf(new ArrayOf(Scalar.INT));
        Optional<Flaw> flaw = inItems(lists, new ArrayOf(Scalar.INT), value);
        if (flaw.isPresent() || !(value instanceof Sequence(var nodes))) {
            return flaw.map(f -> f.path().isEmpty() ? not(Structure.GRAPH_NODE, value) : f);
        }
        for (int i = 0; i < nodes.size(); i++) {
            List<Value> neighbours = ((Sequence) nodes.get(i)).items();
            for (int k = 0; k < neighbours.size(); k++) {
                if (!isWhole(neighbours.get(k), 1, nodes.size())) {
                    return Optional.of(new Flaw("", "the number of a node, 1 to " + nodes.size(), false)
                            .under(k)
                            .under(i));
                }
            }
        }
        return Optional.empty();
    }
}
