package hone.instrument;

import java.lang.classfile.BootstrapMethodEntry;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Turns references to methods of the JDK into references to methods of the class itself that call them. The JVM reaches
 * what a reference names without passing the class's code, where calls are charged.
 */
final class Bridges {
    private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";

    /** Where the metafactory's arguments have the method that is meant. */
    private static final int IMPLEMENTATION = 1;

    private final Counters counters;
    private final List<Bridge> bridges = new ArrayList<>();

    /** A method to be added: {@code type} takes the object first, unless there is none. */
    private record Bridge(String name, MethodTypeDesc type, DirectMethodHandleDesc meant, int line) {}

    Bridges(Counters counters) {
        this.counters = counters;
    }

    byte[] bridge(ClassFile files, ClassModel model) {
        ClassDesc own = model.thisClass().asSymbol();
        boolean isInterface = model.flags().has(AccessFlag.INTERFACE);
        ClassTransform references = ClassTransform.transformingMethodBodies(CodeTransform.ofStateful(() -> {
            int[] line = {0};
            return (builder, element) -> {
                if (element instanceof LineNumber number) {
                    line[0] = number.line();
                }
                if (element instanceof InvokeDynamicInstruction call && isReference(call)) {
                    builder.invokedynamic(rewritten(call, own, isInterface, line[0]));
                } else {
                    builder.with(element);
                }
            };
        }));
        return files.transformClass(
                model,
                references.andThen(ClassTransform.endHandler(builder ->
                        bridges.forEach(bridge -> builder.withMethodBody(
                                bridge.name,
                                bridge.type,
                                ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
                                code -> write(code, bridge))))));
    }

    private static boolean isReference(InvokeDynamicInstruction call) {
        BootstrapMethodEntry bootstrap = call.invokedynamic().bootstrap();
        return bootstrap.bootstrapMethod().reference().owner().name().equalsString(METAFACTORY)
                && call.bootstrapArgs().get(IMPLEMENTATION) instanceof DirectMethodHandleDesc;
    }

    private DynamicCallSiteDesc rewritten(InvokeDynamicInstruction call, ClassDesc own, boolean isInterface, int line) {
        List<ConstantDesc> arguments = new ArrayList<>(call.bootstrapArgs());
        DirectMethodHandleDesc meant = (DirectMethodHandleDesc) arguments.get(IMPLEMENTATION);
        if (needsBridge(meant, line)) {
            Bridge bridge = new Bridge("hone$bridge$" + bridges.size(), type(meant, call.typeSymbol()), meant, line);
            bridges.add(bridge);
            arguments.set(
                    IMPLEMENTATION,
                    MethodHandleDesc.ofMethod(
                            isInterface
                                    ? DirectMethodHandleDesc.Kind.INTERFACE_STATIC
                                    : DirectMethodHandleDesc.Kind.STATIC,
                            own,
                            bridge.name,
                            bridge.type));
        }
        return DynamicCallSiteDesc.of(
                call.bootstrapMethod(),
                call.name().stringValue(),
                call.typeSymbol(),
                arguments.toArray(ConstantDesc[]::new));
    }

    private boolean needsBridge(DirectMethodHandleDesc meant, int line) {
        return switch (meant.kind()) {
            case VIRTUAL, INTERFACE_VIRTUAL, STATIC, INTERFACE_STATIC, CONSTRUCTOR ->
                !meant.owner().isArray()
                        && !counters.isOwn(meant.owner())
                        && counters.charge(meant.owner(), name(meant), descriptor(meant), isOnObject(meant), line)
                                instanceof Charge.Formula;
            default -> false;
        };
    }

    private static String name(DirectMethodHandleDesc meant) {
        return meant.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR ? Names.CONSTRUCTOR : meant.methodName();
    }

    private static String descriptor(DirectMethodHandleDesc meant) {
        return meant.lookupDescriptor();
    }

    /** An object that is kept along with the reference has to be taken as just what it is kept as. */
    private static MethodTypeDesc type(DirectMethodHandleDesc meant, MethodTypeDesc callSite) {
        MethodTypeDesc type = meant.invocationType();
        return callSite.parameterCount() == 1 && isOnObject(meant)
                ? type.changeParameterType(0, callSite.parameterType(0))
                : type;
    }

    private static boolean isOnObject(DirectMethodHandleDesc meant) {
        return switch (meant.kind()) {
            case VIRTUAL, INTERFACE_VIRTUAL -> true;
            default -> false;
        };
    }

    private static void write(CodeBuilder code, Bridge bridge) {
        DirectMethodHandleDesc meant = bridge.meant;
        ClassDesc owner = meant.owner();
        MethodTypeDesc type = MethodTypeDesc.ofDescriptor(descriptor(meant));
        if (bridge.line > 0) {
            code.lineNumber(bridge.line);
        }
        boolean makes = meant.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR;
        if (makes) {
            code.new_(owner).dup();
        }
        int slot = 0;
        for (ClassDesc parameter : Arrays.asList(bridge.type.parameterArray())) {
            TypeKind kind = TypeKind.from(parameter);
            code.loadLocal(kind, slot);
            slot += kind.slotSize();
        }
        switch (meant.kind()) {
            case VIRTUAL -> code.invokevirtual(owner, meant.methodName(), type);
            case INTERFACE_VIRTUAL -> code.invokeinterface(owner, meant.methodName(), type);
            case STATIC -> code.invokestatic(owner, meant.methodName(), type, false);
            case INTERFACE_STATIC -> code.invokestatic(owner, meant.methodName(), type, true);
            case CONSTRUCTOR -> code.invokespecial(owner, Names.CONSTRUCTOR, type);
            default -> throw new IllegalStateException(String.valueOf(meant));
        }
        code.return_(TypeKind.from(bridge.type.returnType()));
    }
}
