package hone.compile;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.codehaus.commons.compiler.CompileException;
import org.codehaus.commons.compiler.InternalCompilerException;

/** Janino, from a source to its classes or the reason why there are none. Not safe for use by several threads. */
final class JaninoCompiler {
    /** Every name ever looked up stays in memory, so now and then all are forgotten. */
    private static final int COMPILES_PER_MEMORY = 1000;

    private final Map<String, byte[]> nodeTypes;
    private final UnitCompiling unit;
    private int compiles;

    /** The JDK and the node types; nothing of this program. */
    private static final class Known extends ClassLoader {
        private final Map<String, byte[]> nodeTypes;

        Known(Map<String, byte[]> nodeTypes) {
            super("node types", ClassLoader.getPlatformClassLoader());
            this.nodeTypes = nodeTypes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = nodeTypes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    JaninoCompiler(BrakedJanino classes) {
        this.nodeTypes = compileNodeTypes(classes);
        this.unit = classes.newUnit(new Known(nodeTypes));
    }

    /**
     * Compiles a source, on a thread with a large stack.
     *
     * @param nodeTypes names of the node types that go with it
     * @throws JaninoThread.Braked if the thread may not go on; what was known is then forgotten
     */
    JaninoOutcome compile(ScannedSource source, Outline outline, List<String> nodeTypes) {
        if (++compiles % COMPILES_PER_MEMORY == 0) {
            unit.forget();
        }
        long start = System.nanoTime();
        try {
            Map<String, byte[]> classes = unit.compile(
                    outline.fileName() + ".java", UnitText.of(source, outline).text());
            for (String name : nodeTypes) {
                byte[] bytes = this.nodeTypes.get(name);
                if (bytes != null) {
                    classes.put(name, bytes);
                }
            }
            return new JaninoOutcome.Accepted(new ClassFiles(classes), Duration.ofNanos(System.nanoTime() - start));
        } catch (CompileException | InternalCompilerException e) {
            return new JaninoOutcome.Refused(JaninoReason.of(source, e));
        } catch (IOException e) {
            throw new IllegalStateException("reading from a string failed", e);
        } catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError e) {
            // Its own bugs: it is not for the user to hear of them.
            unit.forget();
            return new JaninoOutcome.Refused("Janino gave up on this source");
        }
    }

    private static Map<String, byte[]> compileNodeTypes(BrakedJanino janino) {
        Map<String, byte[]> classes = new HashMap<>();
        UnitCompiling jdk = janino.newUnit(ClassLoader.getPlatformClassLoader());
        for (String name : NodeTypes.names()) {
            try {
                classes.putAll(jdk.compile(name + ".java", NodeTypes.source(name)));
            } catch (CompileException | IOException e) {
                throw new IllegalStateException("the node type " + name + " does not compile", e);
            }
        }
        return Map.copyOf(classes);
    }
}
