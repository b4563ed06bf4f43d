package hone.sandbox;

import hone.wire.CaseInput;
import hone.wire.Frame;
import hone.wire.Load;
import hone.wire.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A program that starts a run worker, keeps it busy for ever, says its process id, and waits to be killed. */
final class DoomedParent {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private DoomedParent() {}

    /** What the worker runs. */
    static final class Spin {
        int solve() {
            while (true) {
                Thread.onSpinWait();
            }
        }
    }

    public static void main(String[] args) throws Exception {
        WorkerProcess worker = WorkerProcess.start(new WorkerCommand(
                "run worker",
                JavaCommand.of(64, System.getProperty("hone.worker.jar"), "hone.worker.WorkerMain", List.of()),
                1 << 20));
        String unit = Spin.class.getName();
        Load load = new Load(unit, "solve", List.of(), Shape.Plain.INT32, -1, Map.of(unit, bytes()));
        Frame spin = new CaseInput(0, 100, 100, 100, new byte[0]).toFrame();
        worker.await(PATIENCE);
        if (!args[0].equals("idle")) {
            worker.send(load.toFrame());
            worker.await(PATIENCE);
            worker.send(spin);
        }
        if (args[0].equals("ignoring its input")) {
            // It is still at the first and leaves the others, more than any pipe holds, unread or unheeded.
            for (int i = 0; i < 10; i++) {
                worker.send(new CaseInput(i, 100, 100, 100, new byte[1 << 20]).toFrame());
            }
        }
        Duration before = worker.cpuTime();
        while (!args[0].equals("idle") && worker.cpuTime().equals(before)) {
            Thread.onSpinWait();
        }
        System.out.println(worker.pid());
        System.out.flush();
        worker.await(PATIENCE);
    }

    private static byte[] bytes() throws IOException {
        try (InputStream in = Spin.class.getResourceAsStream("DoomedParent$Spin.class")) {
            if (in == null) {
                throw new IOException("the class to run is not there");
            }
            return in.readAllBytes();
        }
    }
}
