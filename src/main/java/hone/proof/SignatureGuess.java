package hone.proof;

import hone.problem.PackException;
import hone.problem.Signature;
import hone.problem.Type;
import hone.problem.TypeParser;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodSignature;
import java.lang.classfile.attribute.LocalVariableInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads from a compiled reference what its problem asks for. */
final class SignatureGuess {
    private static final Set<String> NODES = Set.of("ListNode", "TreeNode", "Node");
    private static final int NOT_OFFERED = ClassFile.ACC_PRIVATE | ClassFile.ACC_SYNTHETIC | ClassFile.ACC_ABSTRACT;

    private SignatureGuess() {}

    /** What came of it. */
    sealed interface Guess {
        record Found(Signature signature) implements Guess {}

        /** It does not tell, and why, in a sentence for its author. */
        record Unclear(String why) implements Guess {}
    }

    /** {@code classes} by binary name, as ECJ made them. */
    static Guess of(Map<String, byte[]> classes) {
        List<ClassModel> outer = classes.entrySet().stream()
                .filter(entry -> !entry.getKey().contains("$") && !NODES.contains(entry.getKey()))
                .map(entry -> ClassFile.of().parse(entry.getValue()))
                .toList();
        Optional<ClassModel> chosen = outer.size() == 1
                ? Optional.of(outer.getFirst())
                : outer.stream()
                        .filter(each -> Set.of("Solution", "Main").contains(name(each)))
                        .findFirst();
        if (chosen.isEmpty()) {
            return new Guess.Unclear("It has several classes; call the one that is to be written Solution, or nest the"
                    + " others in it.");
        }
        try {
            return guess(chosen.get());
        } catch (PackException e) {
            return new Guess.Unclear(e.fault().message());
        }
    }

    private static String name(ClassModel unit) {
        return unit.thisClass().asInternalName();
    }

    private static Guess guess(ClassModel unit) throws PackException {
        List<MethodModel> offered = unit.methods().stream()
                .filter(method -> (method.flags().flagsMask() & NOT_OFFERED) == 0)
                .filter(method -> !method.methodName().stringValue().startsWith("<"))
                .toList();
        if (offered.stream().anyMatch(method -> method.methodName().equalsString("main"))) {
            return new Guess.Found(new Signature.Program(name(unit)));
        }
        List<MethodModel> made = unit.methods().stream()
                .filter(method -> method.methodName().equalsString("<init>"))
                .filter(method -> (method.flags().flagsMask() & ClassFile.ACC_PRIVATE) == 0)
                .toList();
        if (made.size() != 1) {
            return new Guess.Unclear("It needs exactly one constructor that is not private, or none at all.");
        }
        if (offered.isEmpty()) {
            return new Guess.Unclear("It has no method that is not private.");
        }
        List<Signature.Parameter> constructor = parameters(made.getFirst());
        if (offered.size() == 1 && constructor.isEmpty()) {
            return function(name(unit), offered.getFirst());
        }
        Set<String> names = new HashSet<>();
        List<Signature.Method> methods = new ArrayList<>();
        for (MethodModel method : offered) {
            if (!names.add(method.methodName().stringValue())) {
                return new Guess.Unclear("Two of its methods are called " + method.methodName()
                        + "; make helpers private, and give each method that is called a name of its own.");
            }
            methods.add(new Signature.Method(method.methodName().stringValue(), parameters(method), returns(method)));
        }
        return new Guess.Found(new Signature.Operations(name(unit), constructor, methods));
    }

    private static Guess function(String unit, MethodModel method) throws PackException {
        List<Signature.Parameter> parameters = parameters(method);
        Type returns = returns(method);
        boolean changes = returns instanceof Type.Nothing;
        if (changes && parameters.isEmpty()) {
            return new Guess.Unclear("Its method takes nothing and returns nothing.");
        }
        return new Guess.Found(new Signature.Function(
                unit,
                method.methodName().stringValue(),
                parameters,
                returns,
                changes ? OptionalInt.of(0) : OptionalInt.empty()));
    }

    private static MethodSignature signature(MethodModel method) {
        return method.findAttribute(Attributes.signature())
                .map(attribute -> attribute.asMethodSignature())
                .orElseGet(() -> MethodSignature.of(method.methodTypeSymbol()));
    }

    private static List<Signature.Parameter> parameters(MethodModel method) throws PackException {
        List<java.lang.classfile.Signature> types = signature(method).arguments();
        boolean isStatic = (method.flags().flagsMask() & ClassFile.ACC_STATIC) != 0;
        List<Signature.Parameter> parameters = new ArrayList<>();
        int slot = isStatic ? 0 : 1;
        for (java.lang.classfile.Signature type : types) {
            parameters.add(new Signature.Parameter(variable(method, slot), TypeParser.parse(written(type))));
            slot += type.signatureString().equals("J") || type.signatureString().equals("D") ? 2 : 1;
        }
        return parameters;
    }

    private static Type returns(MethodModel method) throws PackException {
        return TypeParser.parseReturns(written(signature(method).result()));
    }

    private static String variable(MethodModel method, int slot) {
        return method.code()
                .flatMap(code -> code.findAttribute(Attributes.localVariableTable()))
                .flatMap(table -> table.localVariables().stream()
                        .filter(local -> local.slot() == slot)
                        .map(LocalVariableInfo::name)
                        .map(Object::toString)
                        .findFirst())
                .orElse("p" + slot);
    }

    /** As a person writes the type; what the format has no type for is left for the parser to refuse. */
    private static String written(java.lang.classfile.Signature type) {
        return switch (type) {
            case java.lang.classfile.Signature.BaseTypeSig base ->
                switch (base.baseType()) {
                    case 'I' -> "int";
                    case 'J' -> "long";
                    case 'S' -> "short";
                    case 'B' -> "byte";
                    case 'C' -> "char";
                    case 'Z' -> "boolean";
                    case 'D' -> "double";
                    case 'F' -> "float";
                    default -> "void";
                };
            case java.lang.classfile.Signature.ArrayTypeSig array -> written(array.componentSignature()) + "[]";
            case java.lang.classfile.Signature.ClassTypeSig plain -> {
                String name = plain.className();
                String last = name.substring(name.lastIndexOf('/') + 1);
                yield plain.typeArgs().isEmpty()
                        ? last
                        : plain.typeArgs().stream()
                                .map(SignatureGuess::written)
                                .collect(Collectors.joining(", ", last + "<", ">"));
            }
            case java.lang.classfile.Signature.TypeVarSig variable -> variable.identifier();
        };
    }

    private static String written(java.lang.classfile.Signature.TypeArg argument) {
        return argument instanceof java.lang.classfile.Signature.TypeArg.Bounded bounded
                ? written(bounded.boundType())
                : "?";
    }
}
