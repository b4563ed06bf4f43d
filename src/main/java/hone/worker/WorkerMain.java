package hone.worker;

import hone.wire.CaseInput;
import hone.wire.CaseResult;
import hone.wire.ExitCode;
import hone.wire.Frame;
import hone.wire.FrameKind;
import hone.wire.FrameReader;
import hone.wire.FrameWriter;
import hone.wire.Load;
import hone.wire.StackPlace;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Main class of the run worker. The main thread runs cases one after the other; a reader thread never waits for them, so
 * it can answer a probe while a case spins, and ends the process when the app is gone.
 */
public final class WorkerMain {
    private static final int MAX_FRAME = 256 << 20;

    /** For workers that are waited for: readiness for what only some submissions need is left to their first case. */
    private static final String BRIEF = "--brief-warm-up";

    private final FrameWriter out;
    private final FrameReader in;
    private final CapturedOutput captured;
    private final boolean brief;
    private final BlockingQueue<Frame> work = new LinkedBlockingQueue<>();
    /** Made ahead, as the first use of a method reference takes milliseconds. */
    private final Consumer<CaseResult> onFlood = this::endOfFlood;

    private volatile @Nullable CaseRunner runner;

    private WorkerMain(FrameReader in, FrameWriter out, CapturedOutput captured, boolean brief) {
        this.in = in;
        this.out = out;
        this.captured = captured;
        this.brief = brief;
    }

    /** Speaks frames on standard input and output until the input ends. */
    public static void main(String[] args) throws Exception {
        FrameReader in =
                new FrameReader(new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16), MAX_FRAME);
        FrameWriter out = new FrameWriter(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        // What fails here is the worker's own; its words go where the app reads them, not among the submission's.
        PrintStream words = System.err;
        Thread.currentThread().setUncaughtExceptionHandler((_, e) -> {
            words.println("The run worker failed: " + e);
            Runtime.getRuntime().halt(ExitCode.FAILED);
        });
        CapturedOutput captured = new CapturedOutput();
        System.setIn(new ByteArrayInputStream(new byte[0]));
        new WorkerMain(in, out, captured, List.of(args).contains(BRIEF)).serve();
    }

    private void serve() throws IOException {
        Thread reader = new Thread(this::read, "frames");
        reader.setDaemon(true);
        reader.setPriority(Thread.MAX_PRIORITY);
        reader.start();
        WarmUp.run(captured, brief);
        out.write(new Frame(FrameKind.READY, new byte[] {FrameKind.VERSION}));
        while (true) {
            Frame frame = next();
            switch (frame.kind()) {
                case FrameKind.LOAD -> {
                    CaseRunner before = runner;
                    if (before != null) {
                        before.close();
                    }
                    runner = new CaseRunner(Load.read(frame.body()), captured, CaseRunner.STACK);
                    out.write(new Frame(FrameKind.LOADED, new byte[0]));
                }
                case FrameKind.CASE -> runCase(CaseInput.read(frame.body()));
                default -> end();
            }
        }
    }

    private Frame next() {
        while (true) {
            try {
                return work.take();
            } catch (InterruptedException e) {
                // Nobody but a submission interrupts this thread.
            }
        }
    }

    private void runCase(CaseInput input) throws IOException {
        CaseRunner current = runner;
        if (current == null) {
            end();
            return;
        }
        out.write(current.run(input, onFlood).toFrame());
    }

    private void endOfFlood(CaseResult result) {
        try {
            out.write(result.toFrame());
        } catch (IOException e) {
            // The app is gone or has heard enough; either way this process has nothing left to do.
            end();
        }
        end();
    }

    private void read() {
        try {
            for (Frame frame = in.read(); frame != null; frame = in.read()) {
                if (frame.kind() == FrameKind.PROBE) {
                    CaseRunner current = runner;
                    out.write(StackPlace.toFrame(current == null ? java.util.List.of() : current.places()));
                } else {
                    work.add(frame);
                }
            }
        } catch (IOException e) {
            // An odd frame or a broken pipe: the app has gone mad or away.
            end();
        }
        end();
    }

    private static void end() {
        Runtime.getRuntime().halt(0);
    }
}
