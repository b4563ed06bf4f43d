package hone.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What the tests of compiling share. */
final class Sources {
    private static final ThreadLocal<EcjCompiler> ECJ = ThreadLocal.withInitial(EcjCompiler::new);

    private Sources() {}

    /** ECJ in this process, on the calling thread. */
    static EcjCompiler.Outcome ecj(String text, String... nodeTypes) {
        ScannedSource source = ScannedSource.of(text);
        Outline outline = Outline.of(source);
        List<String> needed = NodeTypes.neededBy(source, outline, Set.of(nodeTypes));
        return ECJ.get().compile(source, outline, needed);
    }

    /** The diagnostics of a source that must not compile. */
    static List<Diagnostic> diagnostics(String text) {
        List<Diagnostic> diagnostics = ecj(text).diagnostics();
        assertThat(diagnostics).isNotEmpty();
        return diagnostics;
    }

    /** Runs on a thread with the stack that compilers want. */
    static <T> T onLargeStack(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        result.complete(work.get());
                    } catch (RuntimeException | Error e) {
                        result.completeExceptionally(e);
                    }
                },
                "large stack",
                64L << 20);
        thread.start();
        return result.join();
    }

    /** What the static method {@code Solution.t()} gives, run from these classes alone; an exception by its class. */
    static String run(ClassFiles classes) throws ReflectiveOperationException {
        Method method = load(classes, "Solution").getDeclaredMethod("t");
        method.setAccessible(true);
        try {
            return String.valueOf(method.invoke(null));
        } catch (InvocationTargetException e) {
            return "threw " + Objects.requireNonNull(e.getCause()).getClass().getName();
        } catch (LinkageError e) {
            return "failed to link: " + e;
        }
    }

    static Class<?> load(ClassFiles classes, String name) throws ClassNotFoundException {
        ClassLoader loader = new ClassLoader(ClassLoader.getPlatformClassLoader()) {
            @Override
            protected Class<?> findClass(String wanted) throws ClassNotFoundException {
                byte[] bytes = classes.byName().get(wanted);
                if (bytes == null) {
                    throw new ClassNotFoundException(wanted);
                }
                return defineClass(wanted, bytes, 0, bytes.length);
            }
        };
        return loader.loadClass(name);
    }
}
