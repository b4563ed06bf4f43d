package hone.compile;

import hone.sandbox.JavaCommand;
import hone.sandbox.Reply;
import hone.sandbox.WorkerCommand;
import hone.sandbox.WorkerException;
import hone.sandbox.WorkerProcess;
import hone.task.CancelToken;
import hone.wire.Frame;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * ECJ in a process of its own. The process is started when first wanted, stays warm, and is replaced when a source was too
 * much for it. Several threads may ask; one source is compiled at a time.
 */
final class CompileWorker implements AutoCloseable {
    /** Largest heap of the worker, in MiB. */
    private static final int HEAP_MIB = 192;
    /** With {@code -XX:+ExitOnOutOfMemoryError} a JVM ends so. */
    private static final int OUT_OF_MEMORY = 3;
    /** How often the CPU time is looked at. */
    private static final Duration GLANCE = Duration.ofMillis(50);

    private static final int ATTEMPTS = 2;

    private final WorkerCommand command;
    private final Patience patience;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable WorkerProcess process;
    private boolean closed;

    /**
     * How long a source may take.
     *
     * @param cpu CPU time of the worker: what takes longer is too complex
     * @param wall wall time, a backstop for a worker that gets too little of the machine
     * @param still wall time of a worker that uses no CPU time; a fresh one is given three times as much
     */
    record Patience(Duration cpu, Duration wall, Duration still) {
        static final Patience USUAL =
                new Patience(Duration.ofSeconds(10), Duration.ofSeconds(40), Duration.ofSeconds(5));

        /** For the second attempt: where the machine is at fault, starting a process takes long too. */
        Patience withFreshWorker() {
            return new Patience(cpu, wall, still.multipliedBy(3));
        }
    }

    CompileWorker(WorkerCommand command, Patience patience) {
        this.command = command;
        this.patience = patience;
    }

    /** The command that starts one on this program's own JDK, with the product's classes and ECJ's alone. */
    static WorkerCommand ownCommand() {
        String classPath = String.join(
                File.pathSeparator,
                location(CompileWorkerMain.class),
                location(org.eclipse.jdt.internal.compiler.Compiler.class));
        return new WorkerCommand(
                "compile worker",
                JavaCommand.of(
                        HEAP_MIB, classPath, CompileWorkerMain.class.getName(), List.of("-XX:MaxMetaspaceSize=96m")),
                CompileFrames.MAX_FRAME);
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no file holds " + type, e);
        }
    }

    /** Starts the process if it is not running, without waiting for it. */
    void warmUp() {
        lock.lock();
        try {
            if (!closed) {
                running();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Compiles a source that is within the bounds of {@link Complexity}. One that takes too much CPU time or memory all
     * the same comes out as not compiled; a worker that dies or stands still says nothing about the source, which a fresh
     * one then gets; one on which the compiler fails twice comes out as not compiled.
     *
     * @throws CancellationException if cancelled before the end
     * @throws CompileException if the worker cannot be started, or dies or stands still twice
     */
    EcjCompiler.Outcome compile(String source, List<String> nodeTypes, CancelToken cancel) throws InterruptedException {
        Frame order = new CompileFrames.Order(source, nodeTypes).toFrame();
        while (!lock.tryLock(GLANCE.toMillis(), TimeUnit.MILLISECONDS)) {
            // Another source has the worker, perhaps for seconds.
            if (cancel.isCancelled()) {
                throw new CancellationException("compiling was cancelled");
            }
        }
        try {
            String failure = "";
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                if (closed) {
                    throw new CompileException("the compile worker is closed", null);
                }
                Answer answer = ask(running(), order, attempt == 0 ? patience : patience.withFreshWorker(), cancel);
                switch (answer) {
                    case Answer.Given(EcjCompiler.Outcome outcome) -> {
                        return outcome;
                    }
                    case Answer.TooMuch(String why) -> {
                        replace();
                        return tooComplex(why);
                    }
                    case Answer.Broken(String words) -> {
                        replace();
                        if (attempt == ATTEMPTS - 1) {
                            return broken(words);
                        }
                    }
                    case Answer.Lost(String why) -> {
                        failure = why;
                        replace();
                    }
                }
            }
            throw new CompileException("the compile worker failed twice: " + failure, null);
        } finally {
            lock.unlock();
        }
    }

    /** What asking the process came to. */
    private sealed interface Answer {
        record Given(EcjCompiler.Outcome outcome) implements Answer {}

        record TooMuch(String why) implements Answer {}

        /** The compiler threw something that no source should make it throw. */
        record Broken(String words) implements Answer {}

        record Lost(String why) implements Answer {}
    }

    private Answer ask(WorkerProcess worker, Frame order, Patience allowed, CancelToken cancel)
            throws InterruptedException {
        Vigil vigil = new Vigil(allowed, worker.cpuTime());
        long lastLook = System.nanoTime();
        // A send that fails is told of by the wait that follows.
        worker.send(order);
        try (CancelToken.Registration ignored = cancel.onCancel(worker::kill)) {
            while (true) {
                Reply reply = worker.await(GLANCE);
                if (cancel.isCancelled()) {
                    replace();
                    throw new CancellationException("compiling was cancelled");
                }
                switch (reply) {
                    case Reply.Arrived(Frame frame) -> {
                        return read(frame);
                    }
                    case Reply.Ended(int exitCode, String words) -> {
                        return exitCode == OUT_OF_MEMORY
                                ? new Answer.TooMuch("the compiler ran out of memory")
                                : new Answer.Lost("it ended with exit code " + exitCode + " " + words.strip());
                    }
                    case Reply.Violated(String why) -> {
                        return new Answer.Lost(why);
                    }
                    case Reply.Silent() -> {
                        long now = System.nanoTime();
                        switch (vigil.look(Duration.ofNanos(now - lastLook), worker.cpuTime())) {
                            case GO_ON -> lastLook = now;
                            case TOO_MUCH -> {
                                return new Answer.TooMuch("the compiler found no end");
                            }
                            case STOOD_STILL -> {
                                return new Answer.Lost("it stood still");
                            }
                        }
                    }
                }
            }
        } catch (InterruptedException e) {
            // Its answer would be taken for the next source's.
            replace();
            throw e;
        }
    }

    private static Answer read(Frame frame) {
        try {
            return switch (frame.kind()) {
                case CompileFrames.TOO_DEEP -> new Answer.TooMuch("it is nested too deeply");
                case CompileFrames.TOO_LONG -> new Answer.TooMuch("its classes would be enormous");
                case CompileFrames.BROKEN -> new Answer.Broken(CompileFrames.readBroken(frame));
                default -> new Answer.Given(CompileFrames.readOutcome(frame));
            };
        } catch (IOException e) {
            return new Answer.Lost(String.valueOf(e.getMessage()));
        }
    }

    private static EcjCompiler.Outcome tooComplex(String why) {
        return rejected(Complexity.tooComplex(1, 1, 1, why));
    }

    /** Not the user's fault, but a matter of this source alone: whoever writes it otherwise gets on. */
    private static EcjCompiler.Outcome broken(String words) {
        String message = "the compiler itself fails on this source; written another way it may compile (" + words + ")";
        return rejected(new Diagnostic(1, 1, 1, Diagnostic.Severity.ERROR, message, "CompilerFailed"));
    }

    private static EcjCompiler.Outcome rejected(Diagnostic why) {
        return new EcjCompiler.Outcome(new ClassFiles(Map.of()), List.of(why));
    }

    private WorkerProcess running() {
        WorkerProcess current = process;
        if (current == null || !current.isAlive()) {
            try {
                current = WorkerProcess.start(command);
            } catch (WorkerException e) {
                throw new CompileException("the compile worker cannot be started", e);
            }
            process = current;
        }
        return current;
    }

    /** Ends the process and starts the next one, so that it is warm when it is wanted. */
    private void replace() {
        WorkerProcess old = process;
        process = null;
        if (old != null) {
            old.kill();
        }
        if (!closed) {
            running();
        }
    }

    /** The process, for tests that end it from outside. */
    @Nullable WorkerProcess process() {
        return process;
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            WorkerProcess old = process;
            process = null;
            if (old != null) {
                old.close();
            }
        } finally {
            lock.unlock();
        }
    }
}
