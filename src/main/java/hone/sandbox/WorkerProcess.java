package hone.sandbox;

import hone.wire.Frame;
import hone.wire.FrameReader;
import hone.wire.FrameWriter;
import hone.wire.WireException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A child process that speaks frames. One thread at a time talks to it; {@link #kill} may come from any thread. The
 * child's own reader thread ends it when this side goes away, so it never outlives the app.
 */
public final class WorkerProcess implements AutoCloseable {
    /** SIGHUP, SIGINT, SIGKILL and SIGTERM; a process that one of them ended exits with 128 more. */
    private static final Set<Integer> ENDING_SIGNALS = Set.of(1, 2, 9, 15);

    private static final int TERMINATED_BY_WINDOWS = 1;

    private static final System.Logger LOG = System.getLogger(WorkerProcess.class.getName());
    private static final int KEPT_WORDS = 16 * 1024;
    private static final Duration REAP = Duration.ofSeconds(10);
    /** Frames that may wait unread: a worker answers once a question, so more is a flood, and ends it. */
    private static final int UNREAD = 4;
    /** Frames that may wait to be sent. */
    private static final int UNSENT = 16;
    /** So long a process may take to end after it sent half a frame, or nothing more, and still count as dead, not odd. */
    private static final Duration HALF_A_FRAME = Duration.ofMillis(200);

    private static final Duration AFTER_THE_LAST_FRAME = Duration.ofSeconds(2);

    private final WorkerCommand command;
    private final Process process;
    private final Sandbox.Hold hold;
    private final FrameWriter out;
    private final BlockingQueue<Frame> orders = new ArrayBlockingQueue<>(UNSENT);
    private final BlockingQueue<Reply> replies = new LinkedBlockingQueue<>();
    private final StringBuffer words = new StringBuffer();
    private final ProcessFigures figures;
    private final Thread wordsReader;
    private final Thread writer;
    private final long startedNanos = System.nanoTime();
    private @Nullable Reply last;
    private volatile boolean killed;

    private WorkerProcess(WorkerCommand command, Process process, Sandbox.Hold hold) {
        this.command = command;
        this.process = process;
        this.hold = hold;
        this.figures = new ProcessFigures(process.toHandle());
        this.out = new FrameWriter(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        // Platform threads: where a few virtual ones do not let go of their carriers, every worker would seem mute.
        this.wordsReader =
                Thread.ofPlatform().daemon().name(command.role() + " words").start(this::readWords);
        this.writer =
                Thread.ofPlatform().daemon().name(command.role() + " orders").start(this::writeFrames);
        Thread.ofPlatform().daemon().name(command.role() + " frames").start(this::readFrames);
    }

    /** Starts a worker with an empty environment in a directory that is not the user's; returns before it is ready. */
    public static WorkerProcess start(WorkerCommand command) throws WorkerException {
        Sandbox sandbox = Sandbox.of(command.confinement());
        ProcessBuilder builder = new ProcessBuilder(sandbox.wrap(command.command(), command.confinement()));
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.directory(new File(System.getProperty("java.home")));
        keepWhatWindowsNeeds(builder);
        try {
            Process process = builder.start();
            return new WorkerProcess(command, process, hold(sandbox, process, command));
        } catch (IOException e) {
            throw new WorkerException("The " + command.role() + " could not be started: " + e.getMessage(), e);
        }
    }

    /** Where the system does not hold a process, it runs as it is: the report on safety says so. */
    private static Sandbox.Hold hold(Sandbox sandbox, Process process, WorkerCommand command) {
        try {
            return sandbox.hold(process.toHandle(), command.confinement());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "a " + command.role() + " runs without its layer", e);
            return Sandbox.Hold.NOTHING;
        }
    }

    /** A JVM on Windows finds its own libraries and sockets through these. */
    private static void keepWhatWindowsNeeds(ProcessBuilder builder) {
        for (String name : new String[] {"SystemRoot", "SYSTEMROOT"}) {
            String value = System.getenv(name);
            if (value != null) {
                builder.environment().put(name, value);
            }
        }
    }

    /**
     * Sends a frame, without waiting until the worker has read it. What became of it, {@link #await} tells.
     *
     * @return whether it is on its way; false if the worker has ended or has not read for long
     */
    public boolean send(Frame frame) {
        return process.isAlive() && orders.offer(frame);
    }

    /** Waits for the next reply, at most {@code wait}. After {@link Reply.Ended} or {@link Reply.Violated} it stays so. */
    public Reply await(Duration wait) throws InterruptedException {
        if (last != null) {
            return last;
        }
        Reply reply = replies.poll(Math.max(0, wait.toNanos()), TimeUnit.NANOSECONDS);
        if (reply == null) {
            return new Reply.Silent();
        }
        if (!(reply instanceof Reply.Arrived)) {
            last = reply;
        }
        return reply;
    }

    /** CPU time the process has used since it started, all threads; zero once it is gone. Steps are 10 ms on Linux. */
    public Duration cpuTime() {
        return figures.cpuTime();
    }

    /** Largest resident memory so far in bytes, where the system tells and the process is alive. */
    public OptionalLong peakRssBytes() {
        return figures.peakRssBytes();
    }

    /** How long ago it was started. */
    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - startedNanos);
    }

    /** Whether it ended because the layers that were wanted around it could not be set up, before it ran anything. */
    public static boolean couldNotBeConfined(Reply.Ended ended) {
        return ended.exitCode() == LinuxStage.NOT_STARTED;
    }

    /** Whether this is how a process ends that somebody else ended, which no Java code does to its own. */
    public static boolean wasKilled(int exitCode) {
        return OperatingSystem.current() == OperatingSystem.WINDOWS
                ? exitCode == TERMINATED_BY_WINDOWS
                : ENDING_SIGNALS.contains(exitCode - 128);
    }

    /** Whether it is running. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Whether {@link #kill} was called, which tells a death of ours from one that came from outside. */
    public boolean wasKilled() {
        return killed;
    }

    /** The process id. */
    public long pid() {
        return process.pid();
    }

    /** What kind of worker this is. */
    public WorkerCommand command() {
        return command;
    }

    /** Ends it by force, with whatever it started, without waiting. */
    public void kill() {
        killed = true;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Ends it by force, for somebody who is in a hurry: finding what it started and taking it back happen later. */
    public void dismiss() {
        killed = true;
        Thread.ofPlatform().daemon().name(command.role() + " reaper").start(this::close);
    }

    /** Ends it by force and waits until the system has taken it back, at most ten seconds. */
    @Override
    public void close() {
        kill();
        hold.close();
        try {
            process.waitFor(REAP.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends what waits to be sent, so that a worker that does not read holds up nobody but this thread. */
    private void writeFrames() {
        try {
            while (true) {
                out.write(orders.take());
            }
        } catch (IOException e) {
            // It has ended, or will not read again: whoever awaits it hears of that.
            orders.clear();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void readFrames() {
        replies.add(readToTheEnd());
        writer.interrupt();
    }

    /** Hands over frame by frame; what comes back is how it ended. */
    private Reply readToTheEnd() {
        try (InputStream in = new BufferedInputStream(process.getInputStream(), 1 << 16)) {
            FrameReader reader = new FrameReader(in, command.maxFrameBytes());
            for (Frame frame = reader.read(); frame != null; frame = reader.read()) {
                if (replies.size() == UNREAD) {
                    // What it said before is worth nothing either.
                    replies.clear();
                    return violated("it sent more frames than it was asked for");
                }
                replies.add(new Reply.Arrived(frame));
            }
            return ended();
        } catch (WireException e) {
            // A worker that dies in the middle of a frame is dead, not odd.
            return endedWithin(HALF_A_FRAME) ? ended() : violated(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return ended();
        }
    }

    /** Ends it for good; by the time this is known, it is gone or going. */
    private Reply violated(String why) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        return new Reply.Violated(why);
    }

    private boolean endedWithin(Duration wait) {
        try {
            return process.waitFor(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The stream is at its end: a worker without an output is of no use, so it is ended if it has not yet. */
    private Reply ended() {
        if (!endedWithin(AFTER_THE_LAST_FRAME)) {
            return violated("it closed its output and went on");
        }
        try {
            wordsReader.join(AFTER_THE_LAST_FRAME);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Reply.Ended(process.exitValue(), words.toString());
    }

    private void readWords() {
        byte[] buffer = new byte[4096];
        try (InputStream in = process.getErrorStream()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                String more = new String(buffer, 0, n, StandardCharsets.UTF_8);
                words.append(more, 0, Math.min(more.length(), KEPT_WORDS - words.length()));
            }
        } catch (IOException e) {
            words.append(" [error stream broke off: ").append(e.getMessage()).append(']');
        }
    }
}
