package hone.compile;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.codehaus.commons.compiler.CompileException;
import org.codehaus.janino.ClassLoaderIClassLoader;
import org.codehaus.janino.Java;
import org.codehaus.janino.Parser;
import org.codehaus.janino.Scanner;
import org.codehaus.janino.UnitCompiler;
import org.codehaus.janino.util.ClassFile;

/**
 * Janino with what it knows of the classes that sources may use kept from one source to the next, which makes it three times
 * as fast. The one class that names Janino's, so that {@link BrakedJanino} can read it together with those; nobody else
 * makes one.
 */
public final class JaninoUnit implements UnitCompiling {
    /** For version 50 the JVM needs no stack maps; Janino's own go wrong now and then. */
    private static final int TARGET = 6;

    private final ClassLoader known;
    private ClassLoaderIClassLoader memory;

    public JaninoUnit(ClassLoader known) {
        this.known = known;
        this.memory = new ClassLoaderIClassLoader(known);
    }

    @Override
    public void forget() {
        memory = new ClassLoaderIClassLoader(known);
    }

    @Override
    public Map<String, byte[]> compile(String fileName, String text) throws CompileException, IOException {
        Java.AbstractCompilationUnit unit =
                new Parser(new Scanner(fileName, new StringReader(text))).parseAbstractCompilationUnit();
        UnitCompiler compiler = new UnitCompiler(unit, memory);
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
}
