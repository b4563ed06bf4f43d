package hone.judge;

import hone.compile.ClassFiles;
import hone.compile.Diagnostic;
import hone.compile.SourcePlaces;
import hone.compile.SourcePlaces.Place;
import hone.problem.Signature;
import hone.problem.Type;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks that compiled classes offer the method that a problem asks for. */
final class EntryPoint {
    /** What may come back where a List is asked for: any list can stand for one. */
    private static final List<String> LISTS =
            List.of("Ljava/util/List;", "Ljava/util/ArrayList;", "Ljava/util/LinkedList;", "Ljava/util/AbstractList;");

    private static final int NOT_CALLABLE = ClassFile.ACC_SYNTHETIC | ClassFile.ACC_ABSTRACT | ClassFile.ACC_PRIVATE;

    private final Signature.Function signature;
    private final SourcePlaces places;

    private EntryPoint(Signature.Function signature, String source) {
        this.signature = signature;
        this.places = SourcePlaces.of(source);
    }

    /** Empty if the method is there, else what is missing, in words and with the place in the source. */
    static Optional<Diagnostic> missing(ClassFiles classes, Signature signature, String source) {
        return switch (signature) {
            case Signature.Function function -> new EntryPoint(function, source).missing(classes);
            case Signature.Operations operations -> missing(classes, operations, source);
            case Signature.Program program -> MainMethod.missing(classes, program, source);
        };
    }

    /** A class that is driven by calls: its constructor, then its methods, of which a missing one is told by itself. */
    private static Optional<Diagnostic> missing(ClassFiles classes, Signature.Operations asked, String source) {
        String name = asked.className();
        for (Signature.Method method : asked.methods()) {
            var function = new Signature.Function(
                    name, method.name(), method.parameters(), method.returns(), OptionalInt.empty());
            EntryPoint point = new EntryPoint(function, source);
            Optional<Diagnostic> missing = point.missingMethod(classes).or(() -> point.wrongNode(classes));
            if (missing.isPresent()) {
                return missing;
            }
        }
        ClassModel unit = model(classes, name);
        String descriptor =
                asked.constructor().stream().map(p -> descriptor(p.type())).collect(Collectors.joining("", "(", ")V"));
        if (unit != null && canBeMade(unit, descriptor)) {
            return Optional.empty();
        }
        EntryPoint point = new EntryPoint(
                new Signature.Function(name, name, asked.constructor(), Type.Nothing.VOID, OptionalInt.empty()),
                source);
        Place where =
                point.places.constructor(name).or(() -> point.places.type(name)).orElse(Place.START);
        return Optional.of(new Diagnostic(
                where.line(),
                where.column(),
                where.length(),
                Diagnostic.Severity.ERROR,
                "The judge makes an object by the constructor " + asked.constructorHead()
                        + ", which is not there, or the class is abstract.",
                "MissingConstructor"));
    }

    private Optional<Diagnostic> missing(ClassFiles classes) {
        Optional<Diagnostic> method = missingMethod(classes);
        if (method.isPresent()) {
            return method;
        }
        String name = signature.className();
        ClassModel unit = model(classes, name);
        if (unit != null
                && methods(classes, unit).stream().filter(this::fits).noneMatch(EntryPoint::isStatic)
                && !canBeMade(unit, "()V")) {
            return Optional.of(diagnostic(
                    "MissingConstructor",
                    places.constructor(name).or(() -> places.type(name)),
                    "The judge makes an object by new " + name + "(), so the class needs a constructor without"
                            + " parameters, or none, and may not be abstract."));
        }
        return wrongNode(classes);
    }

    private Optional<Diagnostic> missingMethod(ClassFiles classes) {
        String name = signature.className();
        ClassModel unit = model(classes, name);
        if (unit == null) {
            return Optional.of(diagnostic("MissingClass", places.type(name).or(places::firstType), noClass(classes)));
        }
        List<MethodModel> named = methods(classes, unit);
        if (named.isEmpty()) {
            // A private method that nothing calls is not even in the compiled class.
            Optional<Place> hidden = places.method(name, signature.method());
            return Optional.of(diagnostic(
                    "MissingMethod",
                    hidden.or(() -> places.type(name)),
                    name + " has no method " + signature.method()
                            + (hidden.isPresent() ? " that can be called: it may not be private or abstract." : ".")));
        }
        if (named.stream().noneMatch(this::fits)) {
            return Optional.of(diagnostic(
                    "WrongSignature",
                    places.method(name, signature.method()).or(() -> places.type(name)),
                    "The method is " + named.stream().map(EntryPoint::head).collect(Collectors.joining(" or ")) + "."));
        }
        return Optional.empty();
    }

    private String noClass(ClassFiles classes) {
        String name = signature.className();
        boolean nested = classes.byName().keySet().stream().anyMatch(other -> other.endsWith("$" + name));
        return nested
                ? "The class " + name + " stands inside another class; the judge looks for it outside of all others."
                : "There is no class " + name + ".";
    }

    private Optional<Diagnostic> wrongNode(ClassFiles classes) {
        for (Type.Structure structure : Type.Structure.values()) {
            if (CaseJudge.nodeTypes(signature).contains(structure.javaName())) {
                Optional<String> wrong = NodeClasses.wrong(classes, structure);
                if (wrong.isPresent()) {
                    return Optional.of(diagnostic("WrongNodeClass", places.type(structure.javaName()), wrong.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static String head(MethodModel method) {
        MethodTypeDesc type = method.methodTypeSymbol();
        return type.returnType().displayName() + " " + method.methodName().stringValue()
                + type.parameterList().stream().map(ClassDesc::displayName).collect(Collectors.joining(", ", "(", ")"));
    }

    private String asked() {
        return "This problem asks for class " + signature.className() + " with the method " + signature.head() + ".";
    }

    private static @Nullable ClassModel model(ClassFiles classes, String name) {
        byte[] bytes = classes.byName().get(name);
        return bytes == null ? null : ClassFile.of().parse(bytes);
    }

    /** The methods of that name, own or inherited from other classes of the submission; bridges do not count. */
    private List<MethodModel> methods(ClassFiles classes, ClassModel unit) {
        List<MethodModel> found = new ArrayList<>();
        ClassModel owner = unit;
        for (int depth = 0; owner != null && depth < 64; depth++) {
            owner.methods().stream()
                    .filter(m -> m.methodName().equalsString(signature.method()))
                    .filter(m -> (m.flags().flagsMask() & NOT_CALLABLE) == 0)
                    .forEach(found::add);
            String parent = owner.superclass()
                    .map(entry -> entry.asInternalName().replace('/', '.'))
                    .orElse("");
            owner = model(classes, parent);
        }
        return found;
    }

    private boolean fits(MethodModel method) {
        String descriptor = method.methodType().stringValue();
        String parameters = signature.parameters().stream()
                .map(p -> descriptor(p.type()))
                .collect(Collectors.joining("", "(", ")"));
        if (!descriptor.startsWith(parameters)) {
            return false;
        }
        String returns = descriptor.substring(parameters.length());
        return signature.returns() instanceof Type.ListOf
                ? LISTS.contains(returns)
                : returns.equals(descriptor(signature.returns()));
    }

    private static boolean isStatic(MethodModel method) {
        return (method.flags().flagsMask() & ClassFile.ACC_STATIC) != 0;
    }

    private static boolean canBeMade(ClassModel unit, String constructor) {
        return (unit.flags().flagsMask() & (ClassFile.ACC_ABSTRACT | ClassFile.ACC_INTERFACE)) == 0
                && unit.methods().stream()
                        .anyMatch(m -> m.methodName().equalsString("<init>")
                                && m.methodType().equalsString(constructor));
    }

    private static String descriptor(Type type) {
        return switch (type) {
            case Type.ArrayOf(var element) -> "[" + descriptor(element);
            case Type.ListOf _ -> "Ljava/util/List;";
            case Type.Structure structure -> "L" + structure.javaName() + ";";
            case Type.Nothing _ -> "V";
            case Type.Mixed _ ->
                throw new IllegalArgumentException("no method takes values of a type that is not told");
            case Type.Scalar scalar ->
                switch (scalar) {
                    case INT -> "I";
                    case SHORT -> "S";
                    case BYTE -> "B";
                    case LONG -> "J";
                    case DOUBLE -> "D";
                    case FLOAT -> "F";
                    case BOOLEAN -> "Z";
                    case CHAR -> "C";
                    case STRING -> "Ljava/lang/String;";
                };
        };
    }

    private Diagnostic diagnostic(String id, Optional<Place> where, String message) {
        Place place = where.orElse(Place.START);
        return new Diagnostic(
                place.line(), place.column(), place.length(), Diagnostic.Severity.ERROR, message + " " + asked(), id);
    }
}
