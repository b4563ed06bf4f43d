package hone.instrument;

import hone.counter.ArrayCosts;
import hone.counter.Meter;
import hone.counter.TextCosts;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.StackMapTableAttribute;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.classfile.instruction.LocalVariableType;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes one method anew, with counters. */
final class CodeCounter {
    private static final ClassDesc METER = ClassDesc.of(Meter.class.getName());
    private static final ClassDesc TEXT = ClassDesc.of(TextCosts.class.getName());
    private static final ClassDesc ARRAY = ClassDesc.of(ArrayCosts.class.getName());
    private static final ClassDesc COUNTS = ConstantDescs.CD_long.arrayType();
    private static final MethodTypeDesc NOTHING = MethodTypeDesc.of(ConstantDescs.CD_void);
    private static final MethodTypeDesc NUMBER = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);
    private static final MethodTypeDesc TWO_NUMBERS =
            MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int, ConstantDescs.CD_int);
    private static final MethodTypeDesc VALUE =
            MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_Object, ConstantDescs.CD_int);

    /** A call costs its frame beside its own instruction, and where a method calls itself, this line is the one to look at. */
    private static final int CALL = 4;

    private final Counters counters;
    private final List<CodeElement> elements;
    private final MethodModel own;
    private final int depthLocal;
    private final CallCharges calls;
    private final Set<Label> targets = new HashSet<>();
    private final Set<Label> targetsFromBehind = new HashSet<>();
    private final Set<Label> handlers = new HashSet<>();
    /** Handlers that would also catch what they throw themselves: those that give back a lock. */
    private final Set<Label> ownHandlers = new HashSet<>();

    private int selfCalls;

    /**
     * Prepares a method.
     *
     * @param locals how many slots the method uses; what is added uses those above
     */
    CodeCounter(Counters counters, MethodModel own, CodeModel code, int locals) {
        this.own = own;
        this.counters = counters;
        this.elements = code.elementList();
        this.depthLocal = locals;
        this.calls = new CallCharges(counters, locals + 1);
        findTargets();
    }

    private void findTargets() {
        Set<Label> passed = new HashSet<>();
        Map<Label, Integer> places = new HashMap<>();
        List<ExceptionCatch> catches = new ArrayList<>();
        for (CodeElement element : elements) {
            if (element instanceof LabelTarget target) {
                passed.add(target.label());
                places.put(target.label(), places.size());
            } else if (element instanceof ExceptionCatch handler) {
                handlers.add(handler.handler());
                catches.add(handler);
            }
            for (Label label : jumps(element)) {
                targets.add(label);
                if (passed.contains(label)) {
                    targetsFromBehind.add(label);
                }
            }
        }
        for (ExceptionCatch each : catches) {
            int handler = places.getOrDefault(each.handler(), -1);
            if (handler >= places.getOrDefault(each.tryStart(), 0) && handler < places.getOrDefault(each.tryEnd(), 0)) {
                ownHandlers.add(each.handler());
            }
        }
    }

    private static List<Label> jumps(CodeElement element) {
        List<Label> labels = new ArrayList<>();
        switch (element) {
            case BranchInstruction branch -> labels.add(branch.target());
            case TableSwitchInstruction choice -> {
                labels.add(choice.defaultTarget());
                choice.cases().forEach((SwitchCase each) -> labels.add(each.target()));
            }
            case LookupSwitchInstruction choice -> {
                labels.add(choice.defaultTarget());
                choice.cases().forEach((SwitchCase each) -> labels.add(each.target()));
            }
            default -> {}
        }
        return labels;
    }

    void write(CodeBuilder code) {
        code.invokestatic(METER, "enter", MethodTypeDesc.of(ConstantDescs.CD_int));
        code.istore(depthLocal);
        int line = 0;
        boolean begins = true;
        boolean wantsCheck = false;
        String caught = "";
        for (int i = 0; i < elements.size(); i++) {
            CodeElement element = elements.get(i);
            switch (element) {
                case LineNumber number -> {
                    line = number.line();
                    counters.sawLine(number);
                }
                case LabelTarget target -> {
                    begins |= targets.contains(target.label()) || handlers.contains(target.label());
                    wantsCheck |= targetsFromBehind.contains(target.label());
                    caught = caught(target.label()).orElse(caught);
                }
                default -> {}
            }
            if (element instanceof LocalVariable
                    || element instanceof LocalVariableType
                    || element instanceof StackMapTableAttribute) {
                // What they say of the old code does not hold of the new one.
                continue;
            }
            if (element instanceof Instruction instruction) {
                if (begins) {
                    blockStart(code, i, line, wantsCheck, caught);
                    begins = false;
                    wantsCheck = false;
                    caught = "";
                }
                instruction(code, instruction, line);
                begins = ends(instruction);
            } else {
                code.with(element);
            }
        }
    }

    /** What is called where a handler begins. */
    private Optional<String> caught(Label label) {
        return !handlers.contains(label)
                ? Optional.empty()
                : Optional.of(ownHandlers.contains(label) ? "caughtAgain" : "caught");
    }

    private static boolean ends(Instruction instruction) {
        return !jumps(instruction).isEmpty()
                || instruction instanceof ReturnInstruction
                || instruction instanceof ThrowInstruction;
    }

    private void blockStart(CodeBuilder code, int from, int line, boolean check, String caught) {
        if (!caught.isEmpty()) {
            code.iload(depthLocal).invokestatic(METER, caught, NUMBER);
        }
        weights(from, line)
                .forEach((at, weight) -> code.getstatic(METER, "lines", COUNTS)
                        .loadConstant(at)
                        .dup2()
                        .laload()
                        .loadConstant((long) weight)
                        .ladd()
                        .lastore());
        if (check) {
            code.invokestatic(METER, "check", NOTHING);
        }
    }

    /** How much of a block stands on each line. */
    private Map<Integer, Integer> weights(int from, int firstLine) {
        Map<Integer, Integer> weights = new LinkedHashMap<>();
        int line = firstLine;
        for (int i = from; i < elements.size(); i++) {
            CodeElement element = elements.get(i);
            switch (element) {
                case LineNumber number -> line = number.line();
                case LabelTarget target -> {
                    if (i > from && (targets.contains(target.label()) || handlers.contains(target.label()))) {
                        return weights;
                    }
                }
                case Instruction instruction -> {
                    weights.merge(line, instruction instanceof InvokeInstruction ? CALL : 1, Integer::sum);
                    if (ends(instruction)) {
                        return weights;
                    }
                }
                default -> {}
            }
        }
        return weights;
    }

    private void instruction(CodeBuilder code, Instruction instruction, int line) {
        switch (instruction) {
            case ReturnInstruction _ -> {
                code.iload(depthLocal).invokestatic(METER, "leave", NUMBER);
                code.with(instruction);
            }
            case NewPrimitiveArrayInstruction _, NewReferenceArrayInstruction _ -> {
                code.dup().loadConstant(line).invokestatic(TEXT, "count", TWO_NUMBERS);
                code.with(instruction);
            }
            case NewMultiArrayInstruction _ -> {
                code.with(instruction);
                code.dup().loadConstant(line).invokestatic(ARRAY, "made", VALUE);
            }
            case InvokeInstruction call -> {
                if (isOfItself(call) && ++selfCalls > 1) {
                    counters.sawShape(line, CostlyShape.SELF_CALLS);
                }
                calls.write(code, call, line);
            }
            case InvokeDynamicInstruction call -> {
                code.with(call);
                if (call.typeSymbol().returnType().equals(ConstantDescs.CD_String)) {
                    // A concatenation, or a record's text.
                    counters.sawShape(line, CostlyShape.CONCATENATION);
                    code.dup().loadConstant(line).invokestatic(TEXT, "append", VALUE);
                }
            }
            default -> code.with(instruction);
        }
    }

    private boolean isOfItself(InvokeInstruction call) {
        return call.name().stringValue().equals(own.methodName().stringValue())
                && call.type().equalsString(own.methodType().stringValue())
                && own.parent()
                        .filter(type ->
                                type.thisClass().name().equals(call.owner().name()))
                        .isPresent();
    }

    /** The kind of a value as it lies in a local. */
    static TypeKind kind(ClassDesc type) {
        return TypeKind.from(type).asLoadable();
    }
}
