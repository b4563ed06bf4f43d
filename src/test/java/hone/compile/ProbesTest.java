package hone.compile;

import static org.assertj.core.api.Assertions.assertThat;

import hone.task.CancelToken;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The classes chosen do what javac's do, on the constructs where compilers are apt to differ. */
class ProbesTest {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager JAVAC_FILES =
            JAVAC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    private static Compilers compilers;

    @TempDir
    static Path out;

    @BeforeAll
    static void start() {
        compilers = new Compilers();
    }

    @AfterAll
    static void stop() {
        compilers.close();
    }

    @TestFactory
    Stream<DynamicTest> known() throws IOException {
        return probes("probes.txt");
    }

    @TestFactory
    Stream<DynamicTest> further() throws IOException {
        return probes("more-probes.txt");
    }

    private static Stream<DynamicTest> probes(String file) throws IOException {
        String all;
        try (InputStream in = ProbesTest.class.getResourceAsStream(file)) {
            all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        return Stream.of(all.split("(?m)^=== ")).filter(part -> !part.isBlank()).map(part -> {
            String title = part.lines().findFirst().orElseThrow();
            return DynamicTest.dynamicTest(title, () -> check(title, part.substring(title.length())));
        });
    }

    private static void check(String title, String members) throws Exception {
        String source = "public class Solution { " + members.strip() + " }";
        CompileResult result = compilers.compile(source, Set.of(), CancelToken.create());
        Optional<ClassFiles> oracle = javac(source);
        if (oracle.isEmpty()) {
            assertThat(result).as(title).isInstanceOf(CompileResult.Rejected.class);
            return;
        }
        assertThat(result).as(title).isInstanceOf(CompileResult.Compiled.class);
        CompileResult.Compiled compiled = (CompileResult.Compiled) result;
        String expected = Sources.run(oracle.get());
        assertThat(Sources.run(compiled.reference())).as("ECJ").isEqualTo(expected);
        assertThat(Sources.run(compiled.classes())).as(compiled.by() + "").isEqualTo(expected);
        assertThat(compiled.whyNotJanino().isPresent()).isEqualTo(compiled.by() == CompilerName.ECJ);
    }

    /** javac's classes, or nothing where it does not take the source. */
    private static Optional<ClassFiles> javac(String source) throws IOException {
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Solution.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public String getCharContent(boolean ignoreEncodingErrors) {
                        return "import java.util.*; import java.util.function.*; import java.util.stream.*; " + source;
                    }
                };
        Path folder = Files.createTempDirectory(out, "javac");
        List<String> options = List.of("-proc:none", "-nowarn");
        JAVAC_FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
        if (!JAVAC.getTask(null, JAVAC_FILES, message -> {}, options, null, List.of(file))
                .call()) {
            return Optional.empty();
        }
        Map<String, byte[]> classes = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path path : files.toList()) {
                String name = path.getFileName().toString();
                classes.put(name.substring(0, name.length() - ".class".length()), Files.readAllBytes(path));
            }
        }
        return Optional.of(new ClassFiles(classes));
    }
}
