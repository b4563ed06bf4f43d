package hone.compile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.InvocationTargetException;
import java.util.HashSet;
import java.util.Set;

/**
 * Janino's classes with a brake in them. Janino is meant to be trusted with its sources: some keep it busy for ever, and
 * nothing else ends a thread. So its classes are read by a loader of their own, which has every method look at its start and
 * before every jump backwards whether it may go on ({@link JaninoBrake}); that costs a compile a few per cent, and a third
 * of a second once.
 */
final class BrakedJanino extends ClassLoader {
    private static final String JANINO = "org.codehaus.janino.";
    private static final String UNIT = "hone.compile.JaninoUnit";
    private static final MethodTypeDesc NOTHING = MethodTypeDesc.of(ConstantDescs.CD_void);
    private static final ClassDesc BRAKE = ClassDesc.of("hone.compile.JaninoBrake");
    private static final ClassFile FILES =
            ClassFile.of(ClassFile.DebugElementsOption.DROP_DEBUG, ClassFile.LineNumbersOption.DROP_LINE_NUMBERS);

    BrakedJanino() {
        super("janino", BrakedJanino.class.getClassLoader());
    }

    /**
     * A compiler of its own.
     *
     * @param known the classes that sources may use
     * @throws JaninoThread.Braked if the thread may not go on
     */
    UnitCompiling newUnit(ClassLoader known) {
        try {
            return (UnitCompiling)
                    loadClass(UNIT).getConstructor(ClassLoader.class).newInstance(known);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("Janino cannot be started", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Janino cannot be started", e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(JANINO) && !name.equals(UNIT)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known == null ? findClass(name) : known;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = read(name);
        if (name.equals(UNIT)) {
            return defineClass(name, bytes, 0, bytes.length);
        }
        byte[] braked = Thread.currentThread() instanceof JaninoThread thread
                ? thread.uncounted(() -> brake(bytes))
                : brake(bytes);
        return defineClass(name, braked, 0, braked.length);
    }

    private byte[] read(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Janino's classes cannot be read", e);
        }
    }

    private static byte[] brake(byte[] bytes) {
        return FILES.transformClass(
                FILES.parse(bytes), ClassTransform.transformingMethodBodies(CodeTransform.ofStateful(Steps::new)));
    }

    /** Puts the checks into one method. They take nothing from the stack and leave nothing there. */
    private static final class Steps implements CodeTransform {
        private final Set<Label> passed = new HashSet<>();

        @Override
        public void atStart(CodeBuilder code) {
            code.invokestatic(BRAKE, "check", NOTHING);
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            if (element instanceof LabelTarget target) {
                passed.add(target.label());
            }
            if (element instanceof BranchInstruction jump && passed.contains(jump.target())) {
                code.invokestatic(BRAKE, "check", NOTHING);
            }
            code.with(element);
        }
    }
}
