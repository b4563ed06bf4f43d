package hone.instrument;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.LineNumber;
import java.lang.reflect.AccessFlag;
import java.util.Optional;
import java.util.Set;

/**
 * Looks through one class: its declarations, every instruction with its line, and last the whole constant pool, in case
 * something is referred to from a place that the walk does not know.
 */
final class ClassCheck {
    /** Compilers list this class as nested beside every lambda; no code can get hold of one. */
    private static final Set<String> LISTED_BY_COMPILERS =
            Set.of("java.lang.invoke.MethodHandles", "java.lang.invoke.MethodHandles$Lookup");

    private final ClassModel model;
    private final Optional<String> superclass;
    private final Admitted admitted;
    private final UserClasses users;
    private final Findings findings;

    ClassCheck(ClassModel model, Admitted admitted, UserClasses users, Findings findings) {
        this.model = model;
        this.superclass = model.superclass().flatMap(Names::binary);
        this.admitted = admitted;
        this.users = users;
        this.findings = findings;
    }

    void run() {
        for (MethodModel method : model.methods()) {
            checkDeclaration(method);
            method.code().ifPresent(code -> new CodeCheck(this, method).walk(code));
        }
        for (FieldModel field : model.fields()) {
            checkDescriptor(0, field.fieldType().stringValue());
        }
        checkSupertypes();
        sweepConstantPool();
    }

    private void checkSupertypes() {
        int line = firstLine();
        superclass.ifPresent(name -> checkType(line, name));
        for (ClassEntry entry : model.interfaces()) {
            Names.binary(entry).ifPresent(name -> checkType(line, name));
        }
        Names.binary(model.thisClass()).ifPresent(own -> checkPromises(line, own));
    }

    /** What is taken back from a class of the JDK is not to be had through an interface of the submission's own either. */
    private void checkPromises(int line, String own) {
        String above = users.foreignSuperclass(own);
        for (String promised : users.keptByTheJdk(own)) {
            int parameters = promised.indexOf('(');
            admitted.refuse(above, promised.substring(0, parameters), withoutUserTypes(promised.substring(parameters)))
                    .ifPresent(refused -> findings.add(line, refused));
        }
    }

    /**
     * The nearest there is to the line of the class: a default constructor has that one, but others come first too. A method
     * of the compiler's own has the line of the whole source.
     */
    int firstLine() {
        return model.methods().stream()
                .filter(method -> !method.flags().has(AccessFlag.SYNTHETIC))
                .flatMap(method -> method.code().stream())
                .mapToInt(ClassCheck::firstLine)
                .filter(line -> line > 0)
                .min()
                .orElse(0);
    }

    private static int firstLine(CodeModel code) {
        return code.elementStream()
                .filter(LineNumber.class::isInstance)
                .mapToInt(element -> ((LineNumber) element).line())
                .findFirst()
                .orElse(0);
    }

    private void checkDeclaration(MethodModel method) {
        String name = method.methodName().stringValue();
        String descriptor = method.methodType().stringValue();
        int line = method.code().map(ClassCheck::firstLine).orElse(0);
        if (method.flags().has(AccessFlag.NATIVE)) {
            findings.add(Wording.nativeMethod(name));
        }
        if (name.equals("finalize") && descriptor.equals("()V")) {
            findings.add(line, Refused.member("java.lang.Object", name));
        }
        checkDescriptor(line, descriptor);
    }

    void checkType(int line, String name) {
        if (!users.contains(name) && !admitted.allowsType(name)) {
            findings.add(line, Refused.type(name));
        }
    }

    void checkType(int line, ClassEntry entry) {
        Names.binary(entry).ifPresent(name -> checkType(line, name));
    }

    void checkDescriptor(int line, String descriptor) {
        Names.classesIn(descriptor).forEach(name -> checkType(line, name));
    }

    void checkMember(int line, MemberRefEntry member) {
        refuse(member).ifPresent(refused -> findings.add(line, refused));
    }

    /** A constructor called from a constructor of this class. */
    void checkSuperConstructor(int line, MemberRefEntry constructor) {
        boolean ofSuperclass = Names.binary(constructor.owner()).equals(superclass);
        refuse(constructor)
                .map(refused -> ofSuperclass ? Refused.superclass(refused) : refused)
                .ifPresent(refused -> findings.add(line, refused));
    }

    void refuse(int line, MemberRefEntry member) {
        Names.binary(member.owner())
                .ifPresent(owner ->
                        findings.add(line, Refused.member(owner, member.name().stringValue())));
    }

    boolean allowsParallel() {
        return admitted.allowsParallel();
    }

    boolean isBootstrap(MemberRefEntry member) {
        return Names.binary(member.owner())
                .filter(owner -> admitted.allowsBootstrap(owner, member.name().stringValue()))
                .isPresent();
    }

    private Optional<Refused> refuse(MemberRefEntry member) {
        String name = member.name().stringValue();
        String descriptor = member.type().stringValue();
        if (Names.isArray(member.owner())) {
            return admitted.refuse("java.lang.Object", name, name.equals("clone") ? "()" : descriptor);
        }
        String owner = Names.binary(member.owner()).orElseThrow();
        Set<String> foreign = users.foreignOwners(owner, name + descriptor);
        return foreign.stream()
                .flatMap(above -> admitted.refuse(above, name, withoutUserTypes(descriptor)).stream())
                .findFirst();
    }

    /** A reference may name the submission's own types where the submission's own member is meant. */
    private String withoutUserTypes(String descriptor) {
        String rest = descriptor;
        for (String type : Names.classesIn(descriptor).filter(users::contains).toList()) {
            rest = rest.replace("L" + type.replace('.', '/') + ";", "");
        }
        return rest;
    }

    private void sweepConstantPool() {
        for (PoolEntry entry : model.constantPool()) {
            switch (entry) {
                case ClassEntry type ->
                    Names.binary(type)
                            .filter(name -> !LISTED_BY_COMPILERS.contains(name) && !admitted.hasBootstraps(name))
                            .ifPresent(name -> checkType(0, name));
                case MemberRefEntry member -> {
                    if (!isBootstrap(member)) {
                        checkMember(0, member);
                    }
                }
                case MethodTypeEntry type ->
                    checkDescriptor(0, type.descriptor().stringValue());
                default -> {}
            }
        }
    }
}
