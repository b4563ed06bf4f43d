package hone.compile;

import java.util.List;
import java.util.Optional;

/** Words for types that do not go together. */
final class TypeWording {
    /** Numbers from narrow to wide: what stands further right may not fit in what stands further left. */
    private static final List<String> WIDTHS = List.of("byte", "short", "char", "int", "long", "float", "double");

    private TypeWording() {}

    static Optional<String> of(ScannedSource source, int token, EcjProblem problem) {
        String first = Wording.type(problem.argument(0));
        String second = Wording.type(problem.argument(1));
        return Optional.ofNullable(
                switch (problem.id()) {
                    case "TypeMismatch", "ReturnTypeMismatch" -> mismatch(source, token, first, second);
                    case "IncompatibleTypesInForeach" -> "each element is " + Wording.a(first) + ", not " + second;
                    case "InvalidTypeForCollection" -> "only an array or a collection can be looped over";
                    case "InvalidOperator" ->
                        "`" + first + "` does not work " + (second.contains(", ") ? "between " : "on ")
                                + second.replace(", ", " and ");
                    case "IncompatibleTypesInEqualityOperator" ->
                        first + " and " + second + " cannot be compared with `==` or `!=`";
                    case "IncompatibleTypesInConditionalOperator" ->
                        Wording.a(first) + " can never be " + Wording.a(second);
                    case "IllegalCast" -> Wording.a(first) + " cannot be cast to " + second;
                    case "NoMessageSendOnArrayType" ->
                        second.equals("length") || second.equals("size")
                                ? "an array has no `" + second + "()`; its length is `.length`, without parentheses"
                                : "an array has no method `" + second + "`";
                    case "NoMessageSendOnBaseType" -> Wording.a(first) + " has no methods, so no `" + second + "`";
                    case "ArrayReferenceRequired" ->
                        "`[…]` needs an array, and this is " + Wording.a(first) + instead(first);
                    case "NumericValueOutOfRange" ->
                        second + " does not fit in " + Wording.a(first)
                                + (first.equals("int") ? "; for a long write " + second + "L" : "");
                    case "IllegalGenericArray" ->
                        "an array of " + first + " cannot be created; use a List, or leave out what is in `<…>`";
                    case "InvalidClassInstantiation" ->
                        "`" + first + "` cannot be created with `new`: it is abstract, an interface or a type variable";
                    case "AbstractMethodMustBeImplemented" ->
                        Wording.type(problem.argument(3)) + " must have the method `" + first + "(" + second + ")` of "
                                + Wording.type(problem.argument(2));
                    case "MethodReducesVisibility" -> "this method must be `public`, as it is in " + first;
                    case "UndefinedConstructorInDefaultConstructor", "UndefinedConstructorInImplicitConstructorCall" ->
                        first + " has no constructor without arguments, so call `super(…)` with some";
                    default -> null;
                });
    }

    private static String mismatch(ScannedSource source, int token, String from, String to) {
        if (from.equals("null")) {
            return "`null` is no " + to;
        }
        String message = to + " expected, " + from + " found";
        int fromWidth = WIDTHS.indexOf(from);
        int toWidth = WIDTHS.indexOf(to);
        if (fromWidth >= 0 && toWidth >= 0) {
            return message + ": it may not fit; `(" + to + ")` casts it";
        }
        if (to.equals("char") && from.equals("String")) {
            return message + ": one character stands between `'`";
        }
        if (to.equals("boolean") && source.is(token + 1, "=")) {
            return message + "; did you mean `==`?";
        }
        return message;
    }

    private static String instead(String type) {
        if (type.equals("String")) {
            return "; use `charAt`";
        }
        return type.contains("List") || type.contains("Map") ? "; use `get`" : "";
    }
}
