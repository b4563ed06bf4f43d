package hone.compile;

import java.io.IOException;
import java.util.Map;
import org.codehaus.commons.compiler.CompileException;

/** What a {@link JaninoUnit} does, for those whose classes came from another loader. Not safe for use by several threads. */
public interface UnitCompiling {
    /**
     * Compiles one source.
     *
     * @return the class files by the names of their classes
     * @throws CompileException if Janino does not take it for Java
     */
    Map<String, byte[]> compile(String fileName, String text) throws CompileException, IOException;

    /** Forgets what was read of the classes that sources may use. */
    void forget();
}
