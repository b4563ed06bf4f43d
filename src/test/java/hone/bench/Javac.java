package hone.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The other ways to run the same solution on the same cases: what people do without a workbench. */
final class Javac implements AutoCloseable {
    private static final String IMPORTS =
            "import java.util.*; import java.util.function.*; import java.util.stream.*; import java.math.*; import java.io.*; ";

    private final Path bin = Path.of(System.getProperty("java.home"), "bin");
    private final Path folder;
    private final Path solution;
    private final Path cases;
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null);

    /** Puts solution, driver and cases into a folder; the driver is compiled here, outside of what is measured. */
    Javac(Exercise exercise, Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.solution = folder.resolve("Solution.java");
        this.cases = folder.resolve("cases.txt");
        Path driver = folder.resolve("Driver.java");
        Files.writeString(solution, IMPORTS + exercise.source());
        exercise.writeCases(cases);
        try (InputStream in = Javac.class.getResourceAsStream("Driver.java")) {
            Files.write(driver, in.readAllBytes());
        }
        run(bin.resolve("javac"), "-d", folder, solution, driver);
    }

    /** A fresh {@code javac}, then a fresh {@code java}. */
    void cold() throws IOException, InterruptedException {
        run(bin.resolve("javac"), "-d", folder, solution);
        runDriver();
    }

    /** A javac that is warm in this process and keeps its files open, then a fresh {@code java}. */
    void warm() throws IOException, InterruptedException {
        compileHere();
        runDriver();
    }

    void compileHere() {
        List<String> options = List.of("-d", folder.toString(), "-proc:none");
        if (!compiler.getTask(Writer.nullWriter(), files, null, options, null, files.getJavaFileObjects(solution))
                .call()) {
            throw new IllegalStateException("javac refuses " + solution);
        }
    }

    private void runDriver() throws IOException, InterruptedException {
        run(bin.resolve("java"), "-cp", folder, "Driver", cases);
    }

    private static void run(Object... command) throws IOException, InterruptedException {
        List<String> words = List.of(command).stream().map(Object::toString).toList();
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(words + " ended with exit code " + process.exitValue());
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
