package hone.judge;

import hone.compile.ClassFiles;
import hone.compile.Diagnostic;
import hone.problem.Signature;
import hone.problem.Type;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks that compiled classes offer the method that a problem asks for. */
final class EntryPoint {
    /** What may come back where a List is asked for: any list can stand for one. */
    private static final List<String> LISTS =
            List.of("Ljava/util/List;", "Ljava/util/ArrayList;", "Ljava/util/LinkedList;", "Ljava/util/AbstractList;");

    private final Signature.Function signature;
    private final String source;

    private EntryPoint(Signature.Function signature, String source) {
        this.signature = signature;
        this.source = source;
    }

    /** Empty if the method is there, else what is missing, in words and with the place in the source. */
    static Optional<Diagnostic> missing(ClassFiles classes, Signature.Function signature, String source) {
        return new EntryPoint(signature, source).missing(classes);
    }

    private Optional<Diagnostic> missing(ClassFiles classes) {
        ClassModel unit = model(classes, signature.className());
        if (unit == null) {
            return Optional.of(diagnostic(
                    "MissingClass", firstClass(), "There is no class " + signature.className() + ". " + asked()));
        }
        List<MethodModel> named = methods(classes, unit);
        if (named.isEmpty()) {
            return Optional.of(diagnostic(
                    "MissingMethod",
                    "\\b(" + Pattern.quote(signature.className()) + ")\\b",
                    signature.className() + " has no method " + signature.method() + ". " + asked()));
        }
        if (named.stream().noneMatch(this::fits)) {
            return Optional.of(diagnostic(
                    "WrongSignature",
                    "\\b(" + Pattern.quote(signature.method()) + ")\\s*\\(",
                    "The method " + signature.method() + " has other parameters or another result. " + asked()));
        }
        if (named.stream().filter(this::fits).noneMatch(EntryPoint::isStatic) && !canBeMade(unit)) {
            return Optional.of(diagnostic(
                    "MissingConstructor",
                    "\\b(" + Pattern.quote(signature.className()) + ")\\s*\\(",
                    "The judge makes an object by new " + signature.className()
                            + "(), so the class needs a constructor without parameters, or none, and may not be"
                            + " abstract."));
        }
        return Optional.empty();
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
                    .filter(m -> (m.flags().flagsMask() & (ClassFile.ACC_SYNTHETIC | ClassFile.ACC_ABSTRACT)) == 0)
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

    private static boolean canBeMade(ClassModel unit) {
        return (unit.flags().flagsMask() & (ClassFile.ACC_ABSTRACT | ClassFile.ACC_INTERFACE)) == 0
                && unit.methods().stream()
                        .anyMatch(m -> m.methodName().equalsString("<init>")
                                && m.methodType().equalsString("()V"));
    }

    private static String descriptor(Type type) {
        return switch (type) {
            case Type.ArrayOf(var element) -> "[" + descriptor(element);
            case Type.ListOf _ -> "Ljava/util/List;";
            case Type.Structure structure -> "L" + structure.javaName() + ";";
            case Type.Nothing _ -> "V";
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

    private static String firstClass() {
        return "\\b(?:class|record|enum|interface)\\s+(\\w+)";
    }

    /** Points at the first place in the source that the pattern's group finds, else at its start. */
    private Diagnostic diagnostic(String id, String pattern, String message) {
        Matcher matcher = Pattern.compile(pattern).matcher(source);
        int at = 0;
        int length = 1;
        if (matcher.find()) {
            at = matcher.start(1);
            length = matcher.end(1) - at;
        }
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < at; i++) {
            if (source.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Diagnostic(line, at - lineStart + 1, length, Diagnostic.Severity.ERROR, message, id);
    }
}
