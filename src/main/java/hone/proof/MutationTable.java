package hone.proof;

import hone.proof.Mutation.Kind;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Which changes are possible at an instruction. */
final class MutationTable {
    private static final Map<Opcode, Opcode> BOUNDARIES = Map.of(
            Opcode.IF_ICMPLT, Opcode.IF_ICMPLE,
            Opcode.IF_ICMPLE, Opcode.IF_ICMPLT,
            Opcode.IF_ICMPGT, Opcode.IF_ICMPGE,
            Opcode.IF_ICMPGE, Opcode.IF_ICMPGT,
            Opcode.IFLT, Opcode.IFLE,
            Opcode.IFLE, Opcode.IFLT,
            Opcode.IFGT, Opcode.IFGE,
            Opcode.IFGE, Opcode.IFGT);

    private static final Map<Opcode, Opcode> OPPOSITES = opposites();
    private static final Map<Opcode, Opcode> OPERATORS = operators();
    private static final Set<String> INDEXED = Set.of("charAt", "get", "codePointAt");

    private MutationTable() {}

    /** A change: what takes the instruction's place. */
    record Change(Kind kind, String words, Consumer<CodeBuilder> replacement) {}

    private static Map<Opcode, Opcode> opposites() {
        Map<Opcode, Opcode> all = new EnumMap<>(Opcode.class);
        pair(all, Opcode.IF_ICMPLT, Opcode.IF_ICMPGE);
        pair(all, Opcode.IF_ICMPGT, Opcode.IF_ICMPLE);
        pair(all, Opcode.IF_ICMPEQ, Opcode.IF_ICMPNE);
        pair(all, Opcode.IF_ACMPEQ, Opcode.IF_ACMPNE);
        pair(all, Opcode.IFLT, Opcode.IFGE);
        pair(all, Opcode.IFGT, Opcode.IFLE);
        pair(all, Opcode.IFEQ, Opcode.IFNE);
        pair(all, Opcode.IFNULL, Opcode.IFNONNULL);
        return all;
    }

    private static Map<Opcode, Opcode> operators() {
        Map<Opcode, Opcode> all = new EnumMap<>(Opcode.class);
        pair(all, Opcode.IADD, Opcode.ISUB);
        pair(all, Opcode.LADD, Opcode.LSUB);
        pair(all, Opcode.FADD, Opcode.FSUB);
        pair(all, Opcode.DADD, Opcode.DSUB);
        pair(all, Opcode.IMUL, Opcode.IDIV);
        pair(all, Opcode.LMUL, Opcode.LDIV);
        pair(all, Opcode.FMUL, Opcode.FDIV);
        pair(all, Opcode.DMUL, Opcode.DDIV);
        all.put(Opcode.IREM, Opcode.IDIV);
        all.put(Opcode.LREM, Opcode.LDIV);
        all.put(Opcode.DREM, Opcode.DDIV);
        pair(all, Opcode.ISHL, Opcode.ISHR);
        pair(all, Opcode.LSHL, Opcode.LSHR);
        all.put(Opcode.IUSHR, Opcode.ISHR);
        all.put(Opcode.LUSHR, Opcode.LSHR);
        pair(all, Opcode.IAND, Opcode.IOR);
        pair(all, Opcode.LAND, Opcode.LOR);
        all.put(Opcode.IXOR, Opcode.IAND);
        all.put(Opcode.LXOR, Opcode.LAND);
        return all;
    }

    private static void pair(Map<Opcode, Opcode> all, Opcode one, Opcode other) {
        all.put(one, other);
        all.put(other, one);
    }

    /** The opposite of a conditional jump; empty for any other instruction. */
    static Optional<Opcode> opposite(Opcode jump) {
        return Optional.ofNullable(OPPOSITES.get(jump));
    }

    /**
     * The changes that are possible at an element.
     *
     * @param next the instruction after it
     * @param truth whether the method returns a truth value
     */
    static List<Change> changes(CodeElement element, Optional<CodeElement> next, boolean truth) {
        return switch (element) {
            case BranchInstruction jump -> ofJump(jump);
            case OperatorInstruction operator -> ofOperator(operator);
            case IncrementInstruction step ->
                List.of(new Change(
                        Kind.ARITHMETIC,
                        "a variable goes the other way: " + step.constant() + " becomes " + -step.constant(),
                        code -> code.iinc(step.slot(), -step.constant())));
            case ConstantInstruction constant -> ofConstant(constant);
            case ArrayLoadInstruction load ->
                List.of(
                        new Change(
                                Kind.INDEX,
                                "an index is one too large",
                                code -> code.iconst_1().iadd().with(load)),
                        new Change(
                                Kind.INDEX,
                                "an index is one too small",
                                code -> code.iconst_1().isub().with(load)));
            case StoreInstruction store ->
                List.of(new Change(Kind.CALL, "an assignment is left out", code -> pop(store.typeKind(), code)));
            case FieldInstruction field -> ofField(field);
            case ArrayStoreInstruction store ->
                List.of(new Change(Kind.CALL, "an assignment to an element is left out", code -> {
                    pop(store.typeKind(), code);
                    code.pop2();
                }));
            case InvokeInstruction call -> ofCall(call, next);
            case ReturnInstruction end -> ofReturn(end, truth);
            default -> List.of();
        };
    }

    private static List<Change> ofJump(BranchInstruction jump) {
        List<Change> changes = new ArrayList<>();
        Opcode boundary = BOUNDARIES.get(jump.opcode());
        if (boundary != null) {
            changes.add(new Change(
                    Kind.BOUNDARY,
                    "a comparison counts equal values the other way (< for <=, or the like)",
                    code -> code.branch(boundary, jump.target())));
        }
        if (boundary != null && jump.opcode().name().startsWith("IF_ICMP")) {
            changes.add(new Change(
                    Kind.BOUNDARY,
                    "a bound is one less",
                    code -> code.iconst_1().isub().with(jump)));
        }
        Opcode opposite = OPPOSITES.get(jump.opcode());
        if (opposite != null) {
            changes.add(new Change(
                    Kind.CONDITION, "a condition is turned round", code -> code.branch(opposite, jump.target())));
        }
        return changes;
    }

    private static List<Change> ofOperator(OperatorInstruction operator) {
        Opcode other = OPERATORS.get(operator.opcode());
        return other == null
                ? List.of()
                : List.of(new Change(
                        Kind.ARITHMETIC,
                        sign(operator.opcode()) + " becomes " + sign(other),
                        code -> code.with(OperatorInstruction.of(other))));
    }

    private static String sign(Opcode opcode) {
        return switch (opcode.name().substring(1)) {
            case "ADD" -> "+";
            case "SUB" -> "-";
            case "MUL" -> "*";
            case "DIV" -> "/";
            case "REM" -> "%";
            case "SHL" -> "<<";
            case "SHR" -> ">>";
            case "USHR" -> ">>>";
            case "AND" -> "&";
            case "OR" -> "|";
            default -> "^";
        };
    }

    private static List<Change> ofConstant(ConstantInstruction constant) {
        return switch (constant.constantValue()) {
            case Integer number ->
                List.of(
                        constant(number, Integer.toString(number + 1), code -> code.loadConstant(number + 1)),
                        constant(number, Integer.toString(number - 1), code -> code.loadConstant(number - 1)));
            case Long number ->
                List.of(constant(number, Long.toString(number + 1), code -> code.loadConstant(number + 1)));
            case Double number ->
                List.of(constant(number, Double.toString(number + 1), code -> code.loadConstant(number + 1)));
            case String text ->
                List.of(constant(
                        "\"" + text + "\"",
                        text.isEmpty() ? "\"?\"" : "\"\"",
                        code -> code.loadConstant(text.isEmpty() ? "?" : "")));
            default -> List.of();
        };
    }

    private static List<Change> ofField(FieldInstruction field) {
        TypeKind kind = TypeKind.from(field.typeSymbol());
        return switch (field.opcode()) {
            case PUTFIELD ->
                List.of(new Change(Kind.CALL, "an assignment to a field is left out", code -> {
                    pop(kind, code);
                    code.pop();
                }));
            case PUTSTATIC ->
                List.of(new Change(Kind.CALL, "an assignment to a field is left out", code -> pop(kind, code)));
            default -> List.of();
        };
    }

    private static Change constant(Object from, String to, Consumer<CodeBuilder> replacement) {
        return new Change(Kind.CONSTANT, "the constant " + from + " becomes " + to, replacement);
    }

    private static List<Change> ofCall(InvokeInstruction call, Optional<CodeElement> next) {
        List<Change> changes = new ArrayList<>();
        String name = call.name().stringValue();
        MethodTypeDesc type = call.typeSymbol();
        if (name.equals(ConstantDescs.INIT_NAME)) {
            return changes;
        }
        boolean ofMath = call.owner().asInternalName().equals("java/lang/Math");
        if (ofMath && (name.equals("max") || name.equals("min"))) {
            String other = name.equals("max") ? "min" : "max";
            changes.add(new Change(
                    Kind.BOUNDARY,
                    name + " becomes " + other,
                    code -> code.invokestatic(ClassDesc.of("java.lang.Math"), other, type)));
        }
        if (INDEXED.contains(name)
                && type.parameterCount() == 1
                && type.parameterType(0).equals(ConstantDescs.CD_int)) {
            changes.add(new Change(
                    Kind.INDEX,
                    "an index is one too large",
                    code -> code.iconst_1().iadd().with(call)));
            changes.add(new Change(
                    Kind.INDEX,
                    "an index is one too small",
                    code -> code.iconst_1().isub().with(call)));
        }
        boolean unused = type.returnType().equals(ConstantDescs.CD_void)
                || next.filter(after -> after instanceof StackInstruction stack
                                && (stack.opcode() == Opcode.POP || stack.opcode() == Opcode.POP2))
                        .isPresent();
        if (unused) {
            changes.add(new Change(Kind.CALL, "the call of " + name + " is left out", code -> leaveOut(call, code)));
        }
        return changes;
    }

    private static void leaveOut(InvokeInstruction call, CodeBuilder code) {
        MethodTypeDesc type = call.typeSymbol();
        for (int i = type.parameterCount() - 1; i >= 0; i--) {
            pop(TypeKind.from(type.parameterType(i)), code);
        }
        if (call.opcode() != Opcode.INVOKESTATIC) {
            code.pop();
        }
        TypeKind result = TypeKind.from(type.returnType());
        if (result != TypeKind.VOID) {
            nothing(result, code);
        }
    }

    private static void pop(TypeKind kind, CodeBuilder code) {
        if (kind.slotSize() == 2) {
            code.pop2();
        } else {
            code.pop();
        }
    }

    private static void nothing(TypeKind kind, CodeBuilder code) {
        switch (kind.asLoadable()) {
            case LONG -> code.lconst_0();
            case FLOAT -> code.fconst_0();
            case DOUBLE -> code.dconst_0();
            case REFERENCE -> code.aconst_null();
            default -> code.iconst_0();
        }
    }

    private static List<Change> ofReturn(ReturnInstruction end, boolean truth) {
        TypeKind kind = end.typeKind();
        return switch (kind) {
            case VOID -> List.of();
            case INT ->
                truth
                        ? List.of(new Change(
                                Kind.RETURN,
                                "the opposite is returned",
                                code -> code.iconst_1().ixor().with(end)))
                        : List.of(
                                new Change(
                                        Kind.RETURN,
                                        "0 is returned",
                                        code -> code.pop().iconst_0().with(end)),
                                new Change(
                                        Kind.RETURN,
                                        "one more is returned",
                                        code -> code.iconst_1().iadd().with(end)));
            default ->
                List.of(new Change(
                        Kind.RETURN, kind == TypeKind.REFERENCE ? "null is returned" : "0 is returned", code -> {
                            pop(kind, code);
                            nothing(kind, code);
                            code.with(end);
                        }));
        };
    }
}
