package hone.problem;

import com.google.gson.stream.JsonToken;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns JSON into a value of a known type as it is read, without keeping the JSON. */
final class ValueReader {
    /** Boards and flags hold the same few values again and again; they are shared. */
    private static final Text[] CHARACTERS = new Text[128];

    private static final Truth TRUE = new Truth(true);
    private static final Truth FALSE = new Truth(false);
    private static final Absent ABSENT = new Absent();

    static {
        for (char c = 0; c < CHARACTERS.length; c++) {
            CHARACTERS[c] = new Text(String.valueOf(c));
        }
    }

    /** Bytes that values take, with their places in lists that grow. */
    private static final int REFERENCE = 12;

    private static final int WHOLE = 8;
    private static final int OBJECT = 32;
    private static final int TEXT = 80;
    private static final int SEQUENCE = 80;

    private ValueReader() {}

    private static Text text(JsonCursor cursor, String text) throws PackException {
        boolean shared = text.length() == 1 && text.charAt(0) < CHARACTERS.length;
        cursor.keep(shared ? REFERENCE : TEXT + 2L * text.length());
        return shared ? CHARACTERS[text.charAt(0)] : new Text(text);
    }

    /** Reads one value; anything that the type does not allow is refused where it stands. */
    static Value read(JsonCursor cursor, Type type) throws PackException {
        return switch (type) {
            case Scalar scalar -> scalar(cursor, scalar);
            case ArrayOf(var element) -> sequence(cursor, type, element);
            case ListOf(var element) -> sequence(cursor, type, element);
            case Structure structure ->
                switch (structure) {
                    case LIST_NODE -> wholes(cursor, Scalar.INT, "an array of the values of a ListNode");
                    case TREE_NODE -> tree(cursor);
                    case GRAPH_NODE -> graph(cursor);
                };
            case Mixed _ -> anything(cursor);
            case Nothing _ -> throw new IllegalArgumentException("void has no values");
        };
    }

    /** As JSON itself tells one from the other; {@link Calls} then says what it has to be. */
    private static Value anything(JsonCursor cursor) throws PackException {
        return switch (cursor.peek()) {
            case BEGIN_ARRAY -> sequence(cursor, Mixed.PER_CALL, Mixed.PER_CALL);
            case STRING -> text(cursor, cursor.string("a string"));
            case BOOLEAN -> truth(cursor);
            case NULL -> {
                cursor.nothing();
                cursor.keep(REFERENCE);
                yield ABSENT;
            }
            case NUMBER -> {
                int token = cursor.token();
                String literal = cursor.number("a number");
                cursor.keep(OBJECT);
                Optional<Long> whole = JsonNumbers.integer(literal);
                double real = Double.parseDouble(literal);
                if (whole.isEmpty() && Double.isInfinite(real)) {
                    throw cursor.fault(token, "expected a smaller number, found " + JsonStrings.shown(literal));
                }
                yield whole.<Value>map(Whole::new).orElseGet(() -> new Real(real));
            }
            case BEGIN_OBJECT, END_OBJECT, END_ARRAY, NAME, END_DOCUMENT ->
                throw cursor.unexpected("a value that is no object");
        };
    }

    private static Value scalar(JsonCursor cursor, Scalar type) throws PackException {
        return switch (type) {
            case INT, SHORT, BYTE, LONG -> new Whole(whole(cursor, type));
            case DOUBLE, FLOAT -> {
                cursor.keep(OBJECT);
                yield new Real(real(cursor, type));
            }
            case BOOLEAN -> truth(cursor);
            case STRING -> text(cursor, cursor.string("a string (String)"));
            case CHAR -> {
                int token = cursor.token();
                String text = cursor.string("a string of one character (char)");
                if (text.length() != 1) {
                    String units = text.isEmpty() ? "the empty string" : JsonStrings.quoted(text);
                    throw cursor.fault(token, "expected a string of one UTF-16 unit (char), found " + units);
                }
                yield text(cursor, text);
            }
        };
    }

    private static Truth truth(JsonCursor cursor) throws PackException {
        cursor.keep(REFERENCE);
        return cursor.truth("true or false (boolean)") ? TRUE : FALSE;
    }

    private static Value sequence(JsonCursor cursor, Type type, Type element) throws PackException {
        String expected = "an array (" + type.javaName() + ")";
        if (element instanceof Scalar scalar && isWhole(scalar)) {
            return wholes(cursor, scalar, expected);
        }
        List<Value> items = new ArrayList<>();
        cursor.beginArray(expected);
        cursor.keep(SEQUENCE);
        while (cursor.hasNext()) {
            items.add(read(cursor, element));
        }
        cursor.endArray();
        return new Sequence(items);
    }

    private static boolean isWhole(Scalar scalar) {
        return switch (scalar) {
            case INT, SHORT, BYTE, LONG -> true;
            case DOUBLE, FLOAT, BOOLEAN, CHAR, STRING -> false;
        };
    }

    private static Value wholes(JsonCursor cursor, Scalar type, String expected) throws PackException {
        Wholes.Builder items = new Wholes.Builder();
        cursor.beginArray(expected);
        cursor.keep(SEQUENCE);
        while (cursor.hasNext()) {
            cursor.keep(WHOLE);
            items.add(whole(cursor, type));
        }
        cursor.endArray();
        return new Sequence(items.build());
    }

    private static long whole(JsonCursor cursor, Scalar type) throws PackException {
        long bound = bound(type);
        String kind = type.javaName();
        int token = cursor.token();
        if (cursor.peek() != JsonToken.NUMBER) {
            throw cursor.unexpected(range(bound, kind));
        }
        String literal = cursor.number(kind);
        Optional<Long> value = JsonNumbers.integer(literal);
        if (value.isEmpty() || value.get() > bound || value.get() < -bound - 1) {
            throw cursor.fault(token, JsonNumbers.refusal(literal, range(bound, kind)));
        }
        return value.get();
    }

    private static String range(long bound, String kind) {
        return "an integer from " + (-bound - 1) + " to " + bound + " (" + kind + ")";
    }

    private static long bound(Scalar type) {
        return switch (type) {
            case INT -> Integer.MAX_VALUE;
            case SHORT -> Short.MAX_VALUE;
            case BYTE -> Byte.MAX_VALUE;
            case LONG -> Long.MAX_VALUE;
            case DOUBLE, FLOAT, BOOLEAN, CHAR, STRING -> throw new IllegalArgumentException(type + " is no integer");
        };
    }

    private static double real(JsonCursor cursor, Scalar type) throws PackException {
        boolean single = type == Scalar.FLOAT;
        String expected = "a number, \"NaN\", \"Infinity\" or \"-Infinity\" (" + type.javaName() + ")";
        int token = cursor.token();
        switch (cursor.peek()) {
            case NUMBER -> {
                String literal = cursor.number(expected);
                double value = single ? Float.parseFloat(literal) : Double.parseDouble(literal);
                if (Double.isInfinite(value)) {
                    String largest = single ? "3.4028235e38" : "1.7976931348623157e308";
                    throw cursor.fault(
                            token,
                            "expected a number of at most " + largest + " either side of zero (" + type.javaName()
                                    + "), found " + JsonStrings.shown(literal));
                }
                return value;
            }
            case STRING -> {
                String word = cursor.string(expected);
                return switch (word) {
                    case "NaN" -> Double.NaN;
                    case "Infinity" -> Double.POSITIVE_INFINITY;
                    case "-Infinity" -> Double.NEGATIVE_INFINITY;
                    default ->
                        throw cursor.fault(token, "expected " + expected + ", found " + JsonStrings.quoted(word));
                };
            }
            default -> throw cursor.unexpected(expected);
        }
    }

    /** Level order. Nulls at the end say nothing and are dropped, so that one tree is one value. */
    private static Value tree(JsonCursor cursor) throws PackException {
        List<Value> items = new ArrayList<>();
        int nodes = 0;
        int last = 0;
        cursor.beginArray("an array in level order (TreeNode)");
        while (cursor.hasNext()) {
            int token = cursor.token();
            if (cursor.peek() == JsonToken.NULL) {
                if (items.isEmpty()) {
                    throw cursor.fault(
                            token, "expected the value of the root (TreeNode), found null; the empty tree is []");
                }
                cursor.nothing();
                cursor.keep(REFERENCE);
                items.add(ABSENT);
                continue;
            }
            if (items.size() > 2L * nodes) {
                throw cursor.fault(
                        token,
                        "expected the end of the tree: each value before has its two children, so this one has no"
                                + " parent (null has no children in level order)");
            }
            cursor.keep(OBJECT);
            items.add(new Whole(whole(cursor, Scalar.INT)));
            nodes++;
            last = items.size();
        }
        cursor.endArray();
        return new Sequence(items.subList(0, last));
    }

    private static Value graph(JsonCursor cursor) throws PackException {
        List<Value> nodes = new ArrayList<>();
        long largest = 0;
        int largestToken = cursor.token();
        cursor.beginArray("an array of adjacency lists (Node)");
        while (cursor.hasNext()) {
            Wholes.Builder neighbours = new Wholes.Builder();
            cursor.beginArray("the array of a node's neighbours");
            cursor.keep(SEQUENCE);
            while (cursor.hasNext()) {
                int token = cursor.token();
                long neighbour = whole(cursor, Scalar.INT);
                if (neighbour < 1) {
                    throw cursor.fault(token, "expected a node's number, counted from 1, found " + neighbour);
                }
                if (neighbour > largest) {
                    largest = neighbour;
                    largestToken = token;
                }
                cursor.keep(WHOLE);
                neighbours.add(neighbour);
            }
            cursor.endArray();
            nodes.add(new Sequence(neighbours.build()));
        }
        cursor.endArray();
        if (largest > nodes.size()) {
            throw cursor.fault(
                    largestToken,
                    "expected a node's number from 1 to " + nodes.size() + ", the number of lists, found " + largest);
        }
        return new Sequence(nodes);
    }
}
