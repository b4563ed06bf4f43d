package hone.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.codehaus.janino.SimpleCompiler;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** Three compilers, each from a source to class bytes by binary name. */
final class Compile {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    /** Shared, because opening the JDK takes longer than compiling. */
    private static final JavaFileManager JDK = JAVAC.getStandardFileManager(null, null, null);

    private Compile() {}

    static Map<String, byte[]> javac(String source) {
        Map<String, ByteArrayOutputStream> written = new TreeMap<>();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaFileManager files = new ForwardingJavaFileManager<JavaFileManager>(JDK) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                return new SimpleJavaFileObject(URI.create("mem:///" + name.replace('.', '/')), kind) {
                    @Override
                    public OutputStream openOutputStream() {
                        return written.computeIfAbsent(name, n -> new ByteArrayOutputStream());
                    }
                };
            }
        };
        JavaFileObject file = new SimpleJavaFileObject(URI.create("mem:///Solution.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public String getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        List<String> options = List.of("-proc:none", "-g", "-Xlint:none");
        boolean compiled = JAVAC.getTask(null, files, diagnostics, options, null, List.of(file))
                .call();
        assertThat(compiled).as("%s%n%s", diagnostics.getDiagnostics(), source).isTrue();
        Map<String, byte[]> classes = new TreeMap<>();
        written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        return classes;
    }

    static Map<String, byte[]> ecj(String source, Path folder) {
        try {
            Path file = Files.writeString(folder.resolve("Solution.java"), source);
            Path out = Files.createTempDirectory(folder, "classes");
            StringWriter log = new StringWriter();
            String arguments = "-25 -g -nowarn -proc:none -encoding UTF-8 -d \"" + out + "\" \"" + file + "\"";
            boolean compiled =
                    BatchCompiler.compile(arguments, new PrintWriter(log), new PrintWriter(log), /* progress= */ null);
            assertThat(compiled).as("%s%n%s", log, source).isTrue();
            return readClasses(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> readClasses(Path folder) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(p -> p.toString().endsWith(".class")).toList()) {
                String name = folder.relativize(path)
                        .toString()
                        .replace(path.getFileSystem().getSeparator(), ".");
                classes.put(name.substring(0, name.length() - ".class".length()), Files.readAllBytes(path));
            }
        }
        return classes;
    }

    static Map<String, byte[]> janino(String source) {
        try {
            SimpleCompiler compiler = new SimpleCompiler();
            compiler.setDebuggingInformation(/* source= */ true, /* lines= */ true, /* vars= */ true);
            compiler.cook(source);
            return new TreeMap<>(compiler.getBytecodes());
        } catch (Exception e) {
            throw new AssertionError("Janino refuses " + source, e);
        }
    }
}
