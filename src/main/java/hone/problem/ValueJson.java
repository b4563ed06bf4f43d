package hone.problem;

import hone.problem.Value.Absent;
import hone.problem.Value.Real;
import hone.problem.Value.Sequence;
import hone.problem.Value.Text;
import hone.problem.Value.Truth;
import hone.problem.Value.Whole;
import java.util.Optional;

/** Values as compact JSON, both ways. */
public final class ValueJson {
    private static final int LONGEST_TYPED = 16 << 20;

    private ValueJson() {}

    /**
     * Writes a value as JSON without white space. Floating-point numbers take their shortest form that reads back as the
     * same {@code double} ({@code 2.0}, {@code "NaN"}, {@code "-Infinity"}).
     */
    public static String write(Value value) {
        StringBuilder out = new StringBuilder();
        write(out, value, false, Integer.MAX_VALUE);
        return out.toString();
    }

    /** Writes a value of a known type: a {@code float} takes its own shortest form, {@code 0.1} and not its double's. */
    public static String write(Type type, Value value) {
        StringBuilder out = new StringBuilder();
        write(out, value, isFloat(type), Integer.MAX_VALUE);
        return out.toString();
    }

    /**
     * Reads what a person typed as a value of a type; the rules are those of a file of cases.
     *
     * @param type any type but {@code void}
     */
    public static ParsedValue read(Type type, String json) {
        if (json.length() > LONGEST_TYPED) {
            return new ParsedValue.Bad(Fault.of("the text is longer than 16 Mi characters, the most that is read"));
        }
        try {
            JsonCursor cursor = new JsonCursor(Optional.empty(), json);
            Value value = ValueReader.read(cursor, type);
            cursor.end();
            return new ParsedValue.Good(value);
        } catch (PackException e) {
            return new ParsedValue.Bad(e.fault());
        }
    }

    /**
     * Writes a value for display in a limited space, such as {@code [1,2,3, … 99,997 more]}. A value that fits is written
     * in full; otherwise the result is not JSON.
     *
     * @param maxChars most UTF-16 units of the result, at least 1
     */
    public static String abbreviate(Value value, int maxChars) {
        return ValueAbbreviation.of(value, false, maxChars);
    }

    /** Abbreviates a value of a known type, a {@code float} in its own shortest form. */
    public static String abbreviate(Type type, Value value, int maxChars) {
        return ValueAbbreviation.of(value, isFloat(type), maxChars);
    }

    /**
     * Writes until the text is longer than a limit.
     *
     * @param single whether floating-point numbers are {@code float}s
     * @return whether the whole value was written within the limit
     */
    static boolean write(StringBuilder out, Value value, boolean single, int limit) {
        switch (value) {
            case Absent _ -> out.append("null");
            case Truth(var truth) -> out.append(truth);
            case Whole(var number) -> out.append(number);
            case Real(var number) -> out.append(real(number, single));
            case Text(var text) -> {
                if (text.length() > limit - out.length()) {
                    return false;
                }
                out.append('"');
                JsonStrings.append(out, text, 0, text.length());
                out.append('"');
            }
            case Sequence(var items) -> {
                out.append('[');
                for (int i = 0; i < items.size(); i++) {
                    if (i > 0) {
                        out.append(',');
                    }
                    if (!write(out, items.get(i), single, limit)) {
                        return false;
                    }
                }
                out.append(']');
            }
        }
        return out.length() <= limit;
    }

    private static String real(double number, boolean single) {
        if (!Double.isFinite(number)) {
            return '"' + Double.toString(number) + '"';
        }
        return single && (float) number == number ? Float.toString((float) number) : Double.toString(number);
    }

    private static boolean isFloat(Type type) {
        return switch (type) {
            case Type.ArrayOf(var element) -> isFloat(element);
            case Type.ListOf(var element) -> isFloat(element);
            case Type.Scalar scalar -> scalar == Type.Scalar.FLOAT;
            case Type.Structure _, Type.Mixed _, Type.Nothing _ -> false;
        };
    }
}
