package hone.instrument;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a call with what it is charged. What the formula wants to know lies on the stack beneath other things, so the
 * arguments are put into locals and loaded again.
 */
final class CallCharges {
    private final Counters counters;
    private final int firstLocal;

    CallCharges(Counters counters, int firstLocal) {
        this.counters = counters;
        this.firstLocal = firstLocal;
    }

    void write(CodeBuilder code, InvokeInstruction call, int line) {
        Charge charge = counters.charge(
                call.owner().asSymbol(), call.name().stringValue(), call.type().stringValue(), hasObject(call), line);
        if (charge instanceof Charge.Formula formula) {
            write(code, call, formula, line);
        } else {
            code.with(call);
        }
    }

    private void write(CodeBuilder code, InvokeInstruction call, Charge.Formula formula, int line) {
        if (formula.words().equals(List.of(Charge.Word.RESULT))) {
            ClassDesc result = call.typeSymbol().returnType();
            code.with(call);
            if (result.isPrimitive()) {
                throw new IllegalStateException("a formula wants the number that " + call.name() + " gives");
            }
            if (!formula.replaces()) {
                code.dup();
            }
            ask(code, formula, line);
            if (formula.replaces()) {
                code.checkcast(result);
            }
            return;
        }
        List<ClassDesc> types = stacked(call);
        int[] slots = new int[types.size()];
        int next = firstLocal;
        for (int i = 0; i < slots.length; i++) {
            slots[i] = next;
            next += CodeCounter.kind(types.get(i)).slotSize();
        }
        for (int i = slots.length - 1; i >= 0; i--) {
            code.storeLocal(CodeCounter.kind(types.get(i)), slots[i]);
        }
        boolean hasObject = hasObject(call);
        if (formula.replaces()) {
            code.aload(slots[0]);
            ask(code, formula, line);
            code.checkcast(types.getFirst()).astore(slots[0]);
        } else if (!formula.wantsResult()) {
            load(code, formula, types, slots, hasObject, -1);
            ask(code, formula, line);
        }
        for (int i = 0; i < slots.length; i++) {
            code.loadLocal(CodeCounter.kind(types.get(i)), slots[i]);
        }
        code.with(call);
        if (formula.wantsResult()) {
            TypeKind kind = CodeCounter.kind(call.typeSymbol().returnType());
            code.storeLocal(kind, next);
            load(code, formula, types, slots, hasObject, next);
            ask(code, formula, line);
            code.loadLocal(kind, next);
        }
    }

    /** The object that is called and the arguments; a constructor's object is not yet one. */
    private static List<ClassDesc> stacked(InvokeInstruction call) {
        List<ClassDesc> types = new ArrayList<>();
        if (hasObject(call)) {
            types.add(call.owner().asSymbol());
        }
        types.addAll(call.typeSymbol().parameterList());
        return types;
    }

    private static boolean hasObject(InvokeInstruction call) {
        return call.opcode() != Opcode.INVOKESTATIC && !call.name().equalsString(Names.CONSTRUCTOR);
    }

    private static void load(
            CodeBuilder code,
            Charge.Formula formula,
            List<ClassDesc> types,
            int[] slots,
            boolean hasObject,
            int result) {
        for (int i = 0; i < formula.words().size(); i++) {
            int index = formula.words().get(i).index();
            ClassDesc wanted = formula.type().parameterType(i);
            if (index < 0) {
                code.loadLocal(wanted.isPrimitive() ? TypeKind.INT : TypeKind.REFERENCE, result);
            } else {
                int at = hasObject ? index : index - 1;
                TypeKind kind = CodeCounter.kind(types.get(at));
                code.loadLocal(kind, slots[at]);
                if (kind == TypeKind.LONG && wanted.equals(ConstantDescs.CD_int)) {
                    code.l2i();
                }
            }
        }
    }

    private static void ask(CodeBuilder code, Charge.Formula formula, int line) {
        MethodTypeDesc type = formula.type();
        code.loadConstant(line).invokestatic(formula.owner(), formula.name(), type);
    }
}
