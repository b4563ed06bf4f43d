package hone.compile;

import java.util.Optional;

/** Words for paths, values that are missing on them, and what belongs to no object. */
final class FlowWording {
    private FlowWording() {}

    static Optional<String> of(ScannedSource source, int token, EcjProblem problem) {
        String first = problem.argument(0);
        String second = problem.argument(1);
        return Optional.ofNullable(
                switch (problem.id()) {
                    case "ShouldReturnValue", "ShouldReturnValueHintMissingDefault" ->
                        source.is(token, "return")
                                ? "this `return` must give " + Wording.a(first)
                                : "this method must return " + Wording.a(first) + " on every path";
                    case "VoidMethodReturnsValue" -> "a `void` method cannot return a value";
                    case "MissingReturnType" -> "this method has no return type";
                    case "UninitializedLocalVariable" -> "`" + first + "` may have no value yet on some path to here";
                    case "UninitializedBlankFinalField" -> "`" + first + "` is final and never gets a value";
                    case "UnhandledException" ->
                        Wording.type(first) + " must be caught here or declared with `throws " + Wording.type(first)
                                + "`";
                    case "UnreachableCatch" -> Wording.type(first) + " is never thrown in this `try`";
                    case "CodeCannotBeReached" -> "this can never be reached";
                    case "NonBlankFinalLocalAssignment",
                            "FinalOuterLocalAssignment",
                            "DuplicateFinalLocalInitialization" -> isFinal(first);
                    case "FinalFieldAssignment" -> isFinal(second);
                    case "LocalMustBeEffectivelyFinal", "OuterLocalMustBeEffectivelyFinal" ->
                        "`" + first + "` is used in a lambda or an inner class, so it must never change";
                    case "NonStaticFieldFromStaticInvocation" -> needsObject(first);
                    case "StaticMethodRequested" -> needsObject(second);
                    case "ThisInStaticContext" -> "there is no `this` in a static method";
                    case "MissingEnclosingInstance" ->
                        "this class belongs to an object of " + Wording.type(first) + "; make it `static`";
                    case "ExpressionShouldBeAVariable" -> "only a variable can be assigned to";
                    case "DuplicateCase" -> "this `case` stands twice";
                    case "InvalidBreak" -> "`break` outside of a loop or a `switch`";
                    case "InvalidContinue" -> "`continue` outside of a loop";
                    case "UndefinedLabel" -> "there is no label `" + first + "` around this";
                    case "SwitchExpressionsYieldMissingEnumConstantCase" -> "this `switch` leaves out `" + second + "`";
                    case "SwitchExpressionsYieldMissingDefaultCase", "EnhancedSwitchMissingDefault" ->
                        "this `switch` must cover every value; add a `default`";
                    case "VarLocalInitializedToNull" -> "`var` needs a value that tells its type";
                    case "VarLocalWithoutInitizalier" -> "`var` needs a value at once";
                    default -> null;
                });
    }

    private static String isFinal(String name) {
        return "`" + name + "` is final and already has its value";
    }

    private static String needsObject(String name) {
        return "`" + name + "` belongs to an object, and a static method has none";
    }
}
