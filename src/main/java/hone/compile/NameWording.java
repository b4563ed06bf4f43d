package hone.compile;

import java.util.Optional;

/** Words for names that do not exist or do not fit. */
final class NameWording {
    private NameWording() {}

    static Optional<String> of(ScannedSource source, int token, KnownNames names, EcjProblem problem) {
        String first = problem.argument(0);
        String second = problem.argument(1);
        return Optional.ofNullable(
                switch (problem.id()) {
                    case "UnresolvedVariable", "UndefinedName" -> variable(source, token, names, first);
                    case "UndefinedType" -> type(names, first);
                    case "UndefinedField" -> field(source, token, names, first);
                    case "UndefinedMethod" ->
                        Wording.type(first) + " has no method `" + second + "`."
                                + Wording.didYouMean(names.method(second, first));
                    case "UndefinedConstructor" ->
                        Wording.type(first) + " has no constructor for (" + Wording.type(second) + ")";
                    case "ImportNotFound" -> imported(names, first);
                    case "ParameterMismatch" ->
                        "`" + second + "` takes (" + Wording.type(problem.argument(2)) + "), not ("
                                + Wording.type(problem.argument(3)) + ")";
                    case "NotVisibleField", "NotVisibleMethod", "NotVisibleType" ->
                        "`" + Wording.type(first) + "` is not visible here";
                    case "AmbiguousType" ->
                        "`" + first + "` stands in several imported packages; import the one you mean by its full name"
                                + names.jdk()
                                        .packageOf(first)
                                        .map(name -> ", such as `import " + name + "." + first + ";`")
                                        .orElse("");
                    case "AmbiguousMethod", "AmbiguousConstructor" ->
                        "several `" + Wording.type(problem.id().equals("AmbiguousMethod") ? second : first)
                                + "` fit equally well; cast an argument to say which";
                    case "RedefinedLocal", "RedefinedArgument", "DuplicateField" ->
                        "`" + first + "` is already declared";
                    case "DuplicateMethod" -> "`" + first + "` is declared twice with the same parameters";
                    case "DuplicateNestedType", "DuplicateTypes" ->
                        "the type `" + Wording.type(first) + "` is declared twice";
                    case "PublicClassMustMatchFileName" -> "only one top-level type may be `public`";
                    default -> null;
                });
    }

    private static String variable(ScannedSource source, int token, KnownNames names, String name) {
        Optional<String> near = names.variable(name, token);
        if (source.is(token + 1, ".")) {
            boolean likeType = Character.isUpperCase(name.charAt(0)) || near.isEmpty();
            Optional<String> importable = likeType ? toImport(names, name) : Optional.empty();
            if (importable.isPresent()) {
                return importable.get();
            }
            near = near.or(() -> names.type(name));
        }
        return "`" + name + "` is not declared." + Wording.didYouMean(near);
    }

    private static String type(KnownNames names, String type) {
        String name = Wording.type(type);
        return toImport(names, name)
                .orElseGet(() -> "the type `" + name + "` is not known." + Wording.didYouMean(names.type(name)));
    }

    private static Optional<String> toImport(KnownNames names, String name) {
        return names.jdk()
                .packageOf(name)
                .map(found -> "`" + name + "` is not known; add `import " + found + "." + name + ";`");
    }

    private static String field(ScannedSource source, int token, KnownNames names, String name) {
        String hint = name.equals("length")
                ? " Of a String it is `length()`, of a collection `size()`."
                : Wording.didYouMean(names.field(name, token));
        Token owner = source.at(token - 2);
        boolean named = source.is(token - 1, ".") && owner.isWord();
        return (named ? "`" + owner.text() + "` has no field `" : "there is no field `") + name + "`." + hint;
    }

    private static String imported(KnownNames names, String path) {
        int dot = path.lastIndexOf('.');
        String message = "there is no `" + path + "`.";
        if (dot < 0) {
            return message;
        }
        Optional<String> near = names.jdk()
                .inPackage(path.substring(0, dot), path.substring(dot + 1))
                .or(() -> names.jdk().nearestPackage(path));
        return message + Wording.didYouMean(near);
    }
}
