package hone.proof;

import hone.compile.Compilers;
import hone.judge.RunWorkers;
import hone.sandbox.Layers;
import java.nio.file.Path;

/** A real workshop. Its workers are bare child processes: what holds hostile code is tried elsewhere, and starts slower. */
final class TestWorkshop implements AutoCloseable {
    private final Compilers compilers = new Compilers();
    private final RunWorkers workers = RunWorkers.lasting(Path.of(System.getProperty("hone.worker.jar")), Layers.NONE);
    private final Workshop workshop = new Workshop(compilers, workers);

    Workshop get() {
        return workshop;
    }

    @Override
    public void close() {
        compilers.close();
        workers.close();
    }
}
