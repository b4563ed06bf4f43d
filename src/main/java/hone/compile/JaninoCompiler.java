package hone.compile;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.codehaus.commons.compiler.CompileException;
import org.codehaus.commons.compiler.InternalCompilerException;
import org.codehaus.janino.ClassLoaderIClassLoader;
import org.codehaus.janino.Java;
import org.codehaus.janino.Parser;
import org.codehaus.janino.Scanner;
import org.codehaus.janino.UnitCompiler;
import org.codehaus.janino.util.ClassFile;

/**
 * Janino with what it knows of the JDK's classes kept from one source to the next, which makes it three times as fast. Not
 * safe for use by several threads.
 */
final class JaninoCompiler {
    /** For version 50 the JVM needs no stack maps; Janino's own go wrong now and then. */
    private static final int TARGET = 6;
    /** Every name ever looked up stays in memory, so now and then all are forgotten. */
    private static final int COMPILES_PER_MEMORY = 1000;

    private static final Map<String, byte[]> NODE_TYPES = compileNodeTypes();
    private static final ClassLoader KNOWN = new NodeTypeLoader();

    private ClassLoaderIClassLoader memory = new ClassLoaderIClassLoader(KNOWN);
    private int compiles;

    /** The JDK and the node types; nothing of this program. */
    private static final class NodeTypeLoader extends ClassLoader {
        NodeTypeLoader() {
            super("node types", ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = NODE_TYPES.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    /**
     * Compiles a source, on a thread with a large stack.
     *
     * @param nodeTypes names of the node types that go with it
     */
    JaninoOutcome compile(ScannedSource source, Outline outline, List<String> nodeTypes) {
        if (++compiles % COMPILES_PER_MEMORY == 0) {
            memory = new ClassLoaderIClassLoader(KNOWN);
        }
        long start = System.nanoTime();
        try {
            UnitText text = UnitText.of(source, outline);
            Map<String, byte[]> classes = compile(outline.fileName() + ".java", text.text(), memory);
            for (String name : nodeTypes) {
                byte[] bytes = NODE_TYPES.get(name);
                if (bytes != null) {
                    classes.put(name, bytes);
                }
            }
            return new JaninoOutcome.Accepted(new ClassFiles(classes), Duration.ofNanos(System.nanoTime() - start));
        } catch (CompileException | InternalCompilerException e) {
            return new JaninoOutcome.Refused(JaninoReason.of(source, e));
        } catch (IOException e) {
            throw new IllegalStateException("reading from a string failed", e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // Its own bugs: it is not for the user to hear of them.
            memory = new ClassLoaderIClassLoader(KNOWN);
            return new JaninoOutcome.Refused("Janino gave up on this source");
        }
    }

    private static Map<String, byte[]> compile(String fileName, String text, ClassLoaderIClassLoader known)
            throws CompileException, IOException {
        Java.AbstractCompilationUnit unit =
                new Parser(new Scanner(fileName, new StringReader(text))).parseAbstractCompilationUnit();
        UnitCompiler compiler = new UnitCompiler(unit, known);
        compiler.setTargetVersion(TARGET);
        compiler.setCompileErrorHandler((message, location) -> {
            throw new CompileException(message, location);
        });
        List<ClassFile> files = new ArrayList<>();
        compiler.compileUnit(true, true, true, files);
        Map<String, byte[]> classes = new HashMap<>();
        for (ClassFile file : files) {
            classes.put(file.getThisClassName(), file.toByteArray());
        }
        return classes;
    }

    private static Map<String, byte[]> compileNodeTypes() {
        Map<String, byte[]> classes = new HashMap<>();
        ClassLoaderIClassLoader jdk = new ClassLoaderIClassLoader(ClassLoader.getPlatformClassLoader());
        for (String name : NodeTypes.names()) {
            try {
                classes.putAll(compile(name + ".java", NodeTypes.source(name), jdk));
            } catch (CompileException | IOException e) {
                throw new IllegalStateException("the node type " + name + " does not compile", e);
            }
        }
        return Map.copyOf(classes);
    }
}
