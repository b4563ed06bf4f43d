package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** Compiles another run worker than the real one into a folder, which then stands in for the worker's jar. */
final class FakeWorkerJar {
    private FakeWorkerJar() {}

    /** Compiles the source of a {@code hone.worker.WorkerMain}. */
    static void make(Path folder, String source) throws IOException {
        Path file = folder.resolve("WorkerMain.java");
        Files.writeString(file, source);
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-nowarn", "-d", folder.toString(), file.toString()))
                .isZero();
    }
}
