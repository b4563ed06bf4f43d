package hone.instrument;

import java.lang.classfile.BootstrapMethodEntry;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantDynamicEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.MethodTypeEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.util.HashSet;
import java.util.Set;

/** Walks the instructions of one method with the line of each. */
final class CodeCheck {
    private final ClassCheck classes;
    private final boolean inConstructor;
    private final Set<Integer> constantsSeen = new HashSet<>();
    private int line;
    private boolean falseOnStack;

    CodeCheck(ClassCheck classes, MethodModel method) {
        this.classes = classes;
        this.inConstructor = method.methodName().equalsString(Names.CONSTRUCTOR);
    }

    void walk(CodeModel code) {
        for (CodeElement element : code) {
            switch (element) {
                case LineNumber number -> line = number.line();
                case InvokeInstruction call -> checkCall(call);
                case FieldInstruction access -> classes.checkMember(line, access.field());
                case InvokeDynamicInstruction call -> {
                    classes.checkDescriptor(line, call.type().stringValue());
                    checkBootstrap(call.invokedynamic().bootstrap());
                }
                case ConstantInstruction.LoadConstantInstruction constant -> checkConstant(constant.constantEntry());
                case TypeCheckInstruction check -> classes.checkType(line, check.type());
                case NewReferenceArrayInstruction array -> classes.checkType(line, array.componentType());
                case NewMultiArrayInstruction array -> classes.checkType(line, array.arrayType());
                case ExceptionCatch handler -> handler.catchType().ifPresent(type -> classes.checkType(line, type));
                default -> {}
            }
            if (element instanceof Instruction instruction) {
                falseOnStack = instruction.opcode() == Opcode.ICONST_0;
            } else if (element instanceof LabelTarget) {
                // Another branch may arrive here with another value.
                falseOnStack = false;
            }
        }
    }

    private void checkCall(InvokeInstruction call) {
        MemberRefEntry method = call.method();
        if (inConstructor
                && call.opcode() == Opcode.INVOKESPECIAL
                && call.name().equalsString(Names.CONSTRUCTOR)) {
            classes.checkSuperConstructor(line, method);
        } else {
            checkMember(method, falseOnStack);
        }
    }

    /** The streams of StreamSupport are parallel if the last argument says so. */
    private void checkMember(MemberRefEntry member, boolean sequential) {
        if (member.owner().name().equalsString("java/util/stream/StreamSupport")
                && !sequential
                && !classes.allowsParallel()) {
            classes.refuse(line, member);
        } else {
            classes.checkMember(line, member);
        }
    }

    private void checkBootstrap(BootstrapMethodEntry bootstrap) {
        MemberRefEntry method = bootstrap.bootstrapMethod().reference();
        if (!classes.isBootstrap(method)) {
            classes.refuse(line, method);
        }
        bootstrap.arguments().forEach(this::checkConstant);
    }

    private void checkConstant(LoadableConstantEntry constant) {
        switch (constant) {
            case ClassEntry type -> classes.checkType(line, type);
            case MethodHandleEntry handle -> checkMember(handle.reference(), false);
            case MethodTypeEntry type ->
                classes.checkDescriptor(line, type.descriptor().stringValue());
            case ConstantDynamicEntry dynamic -> {
                // A malformed class may have constants that name each other.
                if (constantsSeen.add(dynamic.index())) {
                    classes.checkDescriptor(line, dynamic.type().stringValue());
                    checkBootstrap(dynamic.bootstrap());
                }
            }
            default -> {}
        }
    }
}
