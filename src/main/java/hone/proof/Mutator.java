package hone.proof;

import java.io.ByteArrayInputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes changed copies of compiled classes: mutants, and probes that end as soon as a branch is taken. */
final class Mutator {
    private final Map<String, byte[]> classes;
    private final ClassFile context;

    /** {@code classes} by binary name, as ECJ made them. */
    Mutator(Map<String, byte[]> classes) {
        this.classes = classes;
        ClassHierarchyResolver own = ClassHierarchyResolver.ofResourceParsing((ClassDesc desc) -> {
            byte[] bytes = classes.get(binaryName(desc));
            return bytes == null ? null : new ByteArrayInputStream(bytes);
        });
        this.context = ClassFile.of(
                ClassFile.ClassHierarchyResolverOption.of(own.orElse(ClassHierarchyResolver.defaultResolver())));
    }

    private static String binaryName(ClassDesc desc) {
        String descriptor = desc.descriptorString();
        return descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
    }

    /**
     * One way that a decision can go.
     *
     * @param taken whether the jump is taken
     */
    record Branch(String className, int method, int element, boolean taken, int line) {}

    /** All mutations there are, in the order of the code. */
    List<Mutation> mutations() {
        List<Mutation> all = new ArrayList<>();
        walk((place, element, next) -> {
            int variant = 0;
            for (MutationTable.Change change : MutationTable.changes(element, next, place.truth())) {
                all.add(new Mutation(
                        place.className(),
                        place.method(),
                        place.element(),
                        variant++,
                        place.line(),
                        change.kind(),
                        change.words()));
            }
        });
        all.removeIf(mutation -> !isSound(mutation.className(), () -> with(mutation)));
        return all;
    }

    /**
     * Whether a virtual machine would take the changed class: without an assignment a variable may have no value at all, which is
     * no mistake that a compiler lets pass.
     */
    private boolean isSound(String className, Supplier<Map<String, byte[]>> making) {
        try {
            byte[] changed = making.get().get(className);
            return changed != null && context.verify(changed).isEmpty();
        } catch (IllegalArgumentException noStackMap) {
            return false;
        }
    }

    /** All branches of conditional jumps. */
    List<Branch> branches() {
        List<Branch> all = new ArrayList<>();
        walk((place, element, _) -> {
            if (element instanceof BranchInstruction jump
                    && MutationTable.opposite(jump.opcode()).isPresent()) {
                for (boolean taken : new boolean[] {true, false}) {
                    all.add(new Branch(place.className(), place.method(), place.element(), taken, place.line()));
                }
            }
        });
        all.removeIf(branch -> !isSound(branch.className(), () -> probing(branch)));
        return all;
    }

    private record Place(String className, int method, int element, int line, boolean truth) {}

    @FunctionalInterface
    private interface Visitor {
        void visit(Place place, CodeElement element, Optional<CodeElement> next);
    }

    private void walk(Visitor visitor) {
        classes.forEach((name, bytes) -> {
            ClassModel model = context.parse(bytes);
            for (int m = 0; m < model.methods().size(); m++) {
                MethodModel method = model.methods().get(m);
                if (method.code().isPresent() && isWritten(method)) {
                    walk(name, m, method, visitor);
                }
            }
        });
    }

    private static void walk(String name, int m, MethodModel method, Visitor visitor) {
        List<CodeElement> elements = method.code().orElseThrow().elementList();
        boolean truth = method.methodTypeSymbol().returnType().equals(ConstantDescs.CD_boolean);
        int line = 0;
        for (int i = 0; i < elements.size(); i++) {
            CodeElement element = elements.get(i);
            if (element instanceof LineNumber number) {
                line = number.line();
            }
            if (element instanceof Instruction) {
                visitor.visit(new Place(name, m, i, line, truth), element, next(elements, i));
            }
        }
    }

    private static Optional<CodeElement> next(List<CodeElement> elements, int at) {
        return elements.stream()
                .skip(at + 1L)
                .filter(Instruction.class::isInstance)
                .findFirst();
    }

    /** What the compiler added by itself holds no mistake of a person's. */
    private static boolean isWritten(MethodModel method) {
        String name = method.methodName().stringValue();
        boolean synthetic = (method.flags().flagsMask() & (ClassFile.ACC_SYNTHETIC | ClassFile.ACC_BRIDGE)) != 0;
        return name.startsWith("lambda$") || (!synthetic && !name.contains("$"));
    }

    /** The classes with one mutation made. */
    Map<String, byte[]> with(Mutation mutation) {
        return changed(
                mutation.className(),
                mutation.method(),
                mutation.element(),
                (element, next, truth) -> MutationTable.changes(element, next, truth)
                        .get(mutation.variant())
                        .replacement());
    }

    /** The classes, which throw as soon as the branch is taken. */
    Map<String, byte[]> probing(Branch branch) {
        return changed(branch.className(), branch.method(), branch.element(), (element, _, _) -> code -> {
            BranchInstruction jump = (BranchInstruction) element;
            if (!branch.taken()) {
                code.with(jump).aconst_null().athrow();
                return;
            }
            Opcode opposite = MutationTable.opposite(jump.opcode()).orElseThrow();
            Label past = code.newLabel();
            code.branch(opposite, past).aconst_null().athrow().labelBinding(past);
        });
    }

    @FunctionalInterface
    private interface Replacing {
        Consumer<CodeBuilder> replacement(CodeElement element, Optional<CodeElement> next, boolean truth);
    }

    private Map<String, byte[]> changed(String className, int method, int element, Replacing replacing) {
        ClassModel model = context.parse(classes.get(className));
        MethodModel target = model.methods().get(method);
        List<CodeElement> elements = target.code().orElseThrow().elementList();
        boolean truth = target.methodTypeSymbol().returnType().equals(ConstantDescs.CD_boolean);
        Consumer<CodeBuilder> replacement =
                replacing.replacement(elements.get(element), next(elements, element), truth);
        CodeTransform inCode = CodeTransform.ofStateful(() -> new CodeTransform() {
            private int at;

            @Override
            public void accept(CodeBuilder code, CodeElement each) {
                if (at++ == element) {
                    replacement.accept(code);
                } else {
                    code.with(each);
                }
            }
        });
        byte[] bytes = context.transformClass(
                model, ClassTransform.transformingMethodBodies(candidate -> candidate == target, inCode));
        Map<String, byte[]> all = new LinkedHashMap<>(classes);
        all.put(className, bytes);
        return all;
    }
}
