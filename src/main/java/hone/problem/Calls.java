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
import hone.problem.Value.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The calls of one case of a class problem, in order: the first makes the object, the others are of its methods. They say
 * which types stand in the case.
 */
public final class Calls {
    private static final Absent NOTHING = new Absent();

    private final Signature.Operations signature;
    private final List<Optional<Signature.Method>> methods;

    /** {@code methods} holds nothing for the constructor. */
    private Calls(Signature.Operations signature, List<Optional<Signature.Method>> methods) {
        this.signature = signature;
        this.methods = List.copyOf(methods);
    }

    /**
     * The calls of a case.
     *
     * @param names the first value of its input
     * @throws IllegalArgumentException if those are no calls, which no reader lets pass
     */
    public static Calls of(Signature.Operations signature, Value names) {
        return tryOf(signature, names)
                .orElseThrow(() -> new IllegalArgumentException("no calls of " + signature.className()));
    }

    private static Optional<Calls> tryOf(Signature.Operations signature, Value names) {
        if (!(names instanceof Sequence(var items)) || items.isEmpty()) {
            return Optional.empty();
        }
        List<Optional<Signature.Method>> methods = new ArrayList<>();
        for (Value item : items) {
            String name = item instanceof Text(var text) ? text : "";
            Optional<Signature.Method> method = signature.method(name);
            boolean makes = methods.isEmpty();
            if (makes ? !name.equals(signature.className()) : method.isEmpty()) {
                return Optional.empty();
            }
            methods.add(makes ? Optional.empty() : method);
        }
        return Optional.of(new Calls(signature, methods));
    }

    /** How many there are, at least one. */
    public int size() {
        return methods.size();
    }

    /** What is called: the class itself, or one of its methods. */
    public String name(int call) {
        return methods.get(call).map(Signature.Method::name).orElse(signature.className());
    }

    /** The place of the method among the signature's, or -1 for the constructor. */
    public int method(int call) {
        return methods.get(call).map(signature.methods()::indexOf).orElse(-1);
    }

    /** What it takes. */
    public List<Signature.Parameter> parameters(int call) {
        return methods.get(call).map(Signature.Method::parameters).orElse(signature.constructor());
    }

    /** What it returns; {@code void} for the constructor. */
    public Type returns(int call) {
        return methods.get(call).map(Signature.Method::returns).orElse(Nothing.VOID);
    }

    /** Reads both values of an input, the names and the arguments. */
    static List<Value> readInput(JsonCursor cursor, Signature.Operations signature) throws PackException {
        cursor.beginArray("an array of the names of the calls and an array of their arguments");
        List<Value> names = new ArrayList<>();
        int start = cursor.token();
        cursor.beginArray("an array of names, the first of them \"" + signature.className() + "\"");
        while (cursor.hasNext()) {
            int token = cursor.token();
            String expected = names.isEmpty()
                    ? "\"" + signature.className() + "\", which makes the object"
                    : "the name of a method of " + signature.className();
            String name = cursor.string(expected);
            boolean known = names.isEmpty()
                    ? name.equals(signature.className())
                    : signature.method(name).isPresent();
            if (!known) {
                throw cursor.fault(token, "expected " + expected + ", found " + JsonStrings.quoted(name));
            }
            cursor.keep(100);
            names.add(new Text(name));
        }
        cursor.endArray();
        if (names.isEmpty()) {
            throw cursor.fault(start, "expected at least one call, \"" + signature.className() + "\"");
        }
        Value all = new Sequence(names);
        List<Value> arguments = of(signature, all).readArguments(cursor);
        cursor.endArray();
        return List.of(all, new Sequence(arguments));
    }

    private List<Value> readArguments(JsonCursor cursor) throws PackException {
        String expected = "an array of one array of arguments a call (" + size() + ")";
        if (!cursor.hasNext()) {
            throw cursor.fault(cursor.token(), "expected " + expected);
        }
        cursor.beginArray(expected);
        List<Value> arguments = new ArrayList<>();
        for (int call = 0; call < size(); call++) {
            requireMore(cursor, call, expected);
            List<Value> values = new ArrayList<>();
            String what = "an array of the arguments of " + name(call) + " ("
                    + parameters(call).size() + ")";
            cursor.beginArray(what);
            for (Signature.Parameter parameter : parameters(call)) {
                if (!cursor.hasNext()) {
                    throw cursor.fault(
                            cursor.token(),
                            "expected " + what + "; the next is "
                                    + parameter.type().javaName() + " " + parameter.name());
                }
                values.add(ValueReader.read(cursor, parameter.type()));
            }
            if (cursor.hasNext()) {
                throw cursor.fault(cursor.token(), "expected " + what + ", found more");
            }
            cursor.endArray();
            cursor.keep(100);
            arguments.add(new Sequence(values));
        }
        requireEnd(cursor, expected);
        return arguments;
    }

    /** Reads what the calls return: {@code null} for the constructor and for what is {@code void}. */
    Value readOutput(JsonCursor cursor) throws PackException {
        String expected = "an array of what each call returns (" + size() + ")";
        cursor.beginArray(expected);
        List<Value> values = new ArrayList<>();
        for (int call = 0; call < size(); call++) {
            requireMore(cursor, call, expected);
            if (returns(call) instanceof Nothing) {
                if (cursor.peek() != JsonToken.NULL) {
                    throw cursor.unexpected("null, as " + name(call) + " returns nothing");
                }
                cursor.nothing();
                cursor.keep(16);
                values.add(NOTHING);
            } else {
                values.add(ValueReader.read(cursor, returns(call)));
            }
        }
        requireEnd(cursor, expected);
        return new Sequence(values);
    }

    private static void requireMore(JsonCursor cursor, int found, String expected) throws PackException {
        if (!cursor.hasNext()) {
            throw cursor.fault(cursor.token(), "expected " + expected + ", found " + found);
        }
    }

    private static void requireEnd(JsonCursor cursor, String expected) throws PackException {
        if (cursor.hasNext()) {
            throw cursor.fault(cursor.token(), "expected " + expected + ", found more");
        }
        cursor.endArray();
    }

    /**
     * Makes an input of values that JSON alone has told apart.
     *
     * @return empty if they are no calls of the class
     */
    public static Optional<List<Value>> input(Signature.Operations signature, Value names, Value arguments) {
        Optional<Calls> calls = tryOf(signature, names);
        if (calls.isEmpty()
                || !(arguments instanceof Sequence(var lists))
                || lists.size() != calls.get().size()) {
            return Optional.empty();
        }
        List<Value> fitted = new ArrayList<>();
        for (int call = 0; call < lists.size(); call++) {
            List<Signature.Parameter> parameters = calls.get().parameters(call);
            if (!(lists.get(call) instanceof Sequence(var values)) || values.size() != parameters.size()) {
                return Optional.empty();
            }
            List<Value> own = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                Type type = parameters.get(i).type();
                Value value = fit(type, values.get(i));
                if (ValueCheck.flaw(type, value).isPresent()) {
                    return Optional.empty();
                }
                own.add(value);
            }
            fitted.add(new Sequence(own));
        }
        return Optional.of(List.of(names, new Sequence(fitted)));
    }

    /**
     * Makes an expected output of a value that JSON alone has told apart.
     *
     * @return empty if it is none of these calls
     */
    public Optional<Value> output(Value output) {
        if (!(output instanceof Sequence(var items)) || items.size() != size()) {
            return Optional.empty();
        }
        List<Value> values = new ArrayList<>();
        for (int call = 0; call < size(); call++) {
            Value value = fit(returns(call), items.get(call));
            if (ValueCheck.flaw(returns(call), value).isPresent()) {
                return Optional.empty();
            }
            values.add(value);
        }
        return Optional.of(new Sequence(values));
    }

    /** The first flaw of what calls returned, by the type of each; empty if there is none. */
    public Optional<ValueCheck.Flaw> flaw(Value output) {
        if (!(output instanceof Sequence(var items)) || items.size() != size()) {
            return Optional.of(new ValueCheck.Flaw("", "one result a call", false));
        }
        for (int call = 0; call < size(); call++) {
            int at = call;
            Optional<ValueCheck.Flaw> flaw =
                    ValueCheck.flaw(returns(call), items.get(call)).map(found -> found.under(at));
            if (flaw.isPresent()) {
                return flaw;
            }
        }
        return Optional.empty();
    }

    /** JSON writes some numbers alike that are of different types. */
    private static Value fit(Type type, Value value) {
        return switch (type) {
            case ArrayOf(var element) -> fitItems(element, value);
            case ListOf(var element) -> fitItems(element, value);
            case Scalar scalar
            when scalar == Scalar.DOUBLE || scalar == Scalar.FLOAT ->
                switch (value) {
                    case Whole(var number) -> new Real(number);
                    case Text(var word) when word.equals("NaN") -> new Real(Double.NaN);
                    case Text(var word) when word.equals("Infinity") -> new Real(Double.POSITIVE_INFINITY);
                    case Text(var word) when word.equals("-Infinity") -> new Real(Double.NEGATIVE_INFINITY);
                    case Real _, Text _, Absent _, Value.Truth _, Sequence _ -> value;
                };
            case Scalar _, Structure _, Mixed _, Nothing _ -> value;
        };
    }

    private static Value fitItems(Type element, Value value) {
        return value instanceof Sequence(var items)
                ? new Sequence(items.stream().map(item -> fit(element, item)).toList())
                : value;
    }
}
