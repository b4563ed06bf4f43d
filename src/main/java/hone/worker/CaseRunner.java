package hone.worker;

import com.sun.management.ThreadMXBean;
import hone.wire.BodyReader;
import hone.wire.BodyWriter;
import hone.wire.CaseInput;
import hone.wire.CaseResult;
import hone.wire.CaseResult.Ending;
import hone.wire.Load;
import hone.wire.Shape;
import hone.wire.StackPlace;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs the cases of one submission, each on a thread of its own with a deep stack and in a fresh class loader, unless its
 * classes can keep nothing in either. All that may call the submission's code (its constructor, its collections' iterators, its
 * exceptions' messages) happens on that thread, so that the app's limits cover it.
 */
final class CaseRunner {
    /** Stack of a case, in bytes: recursion 50,000 deep must pass. */
    static final long STACK = 64L << 20;

    private static final int MAX_MESSAGE = 2_000;
    private static final int MAX_NAME = 200;
    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    private final Load load;
    private final boolean keepsInput;
    private final CapturedOutput captured;
    private final long stack;
    private volatile @Nullable Thread running;
    /** Holds the classes for further cases, where they can keep nothing. */
    private volatile @Nullable SubmissionLoader kept;
    /** Runs further cases, where they can neither keep anything in it nor tell it from another. */
    private @Nullable CaseThread thread;

    /** Whether the code asks for its thread, or for anything that does. */
    private final boolean knowsThreads;

    /**
     * Runs cases of one submission.
     *
     * @param stack of a case, in bytes
     */
    CaseRunner(Load load, CapturedOutput captured, long stack) {
        this.load = load;
        this.keepsInput = keepsInput(load);
        this.knowsThreads = mentions(load, "java/lang/Thread") || mentions(load, "java/util/concurrent/");
        this.captured = captured;
        this.stack = stack;
    }

    /**
     * Runs one case and waits for it, for ever if need be.
     *
     * @param onFlood is handed the result when the case prints too much; it must not return
     */
    CaseResult run(CaseInput input, Consumer<CaseResult> onFlood) {
        Attempt attempt = new Attempt(input);
        captured.begin(input.keptOutput(), input.maxOutput(), () -> {
            attempt.measure();
            onFlood.accept(attempt.failed(Ending.OUTPUT_TOO_LONG, "", "", List.of()));
        });
        System.setOut(isProgram() ? captured.programPrinter() : captured.printer());
        System.setErr(captured.printer());
        CaseThread current = thread == null ? CaseThread.start(stack) : thread;
        thread = null;
        int threads = THREADS.getThreadCount();
        running = current.thread();
        current.run(attempt);
        running = null;
        if (load.stateless() && !knowsThreads && attempt.wentWell()) {
            thread = current;
        } else {
            current.end();
            threads--;
        }
        return attempt.result(THREADS.getThreadCount() > threads || keepsInput);
    }

    /** Ends what is kept for further cases; there may be none after it. */
    void close() {
        if (thread != null) {
            thread.end();
            thread = null;
        }
    }

    private boolean isProgram() {
        return load.result() == Shape.Plain.PRINTED;
    }

    /** {@code IO} reads through a buffer of its own, which would still hold the rest of this input in the next case. */
    private static boolean keepsInput(Load load) {
        return load.result() == Shape.Plain.PRINTED && mentions(load, "java/lang/IO") && mentions(load, "readln");
    }

    private static boolean mentions(Load load, String text) {
        for (byte[] code : load.code().values()) {
            if (new String(code, StandardCharsets.ISO_8859_1).contains(text)) {
                return true;
            }
        }
        return false;
    }

    /** Where the running case is now, in the submission's own code, innermost first. */
    List<StackPlace> places() {
        Thread thread = running;
        return thread == null ? List.of() : own(thread.getStackTrace());
    }

    private List<StackPlace> own(StackTraceElement @Nullable [] trace) {
        List<StackPlace> places = new ArrayList<>();
        if (trace != null) {
            for (StackTraceElement element : trace) {
                if (places.size() < StackPlace.MAX
                        && element != null
                        && load.code().containsKey(element.getClassName())) {
                    places.add(new StackPlace(
                            element.getClassName(), cut(element.getMethodName(), MAX_NAME), element.getLineNumber()));
                }
            }
        }
        return places;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }

    /** One run of one case. */
    private final class Attempt implements Runnable {
        private final CaseInput input;
        private long cpuBefore;
        private long allocatedBefore;
        private long cpu;
        private long allocated;
        private final Gauge gauge;
        private volatile @Nullable CaseResult result;

        Attempt(CaseInput input) {
            this.input = input;
            this.gauge = new Gauge(input.counting());
        }

        @Override
        public void run() {
            try {
                SubmissionLoader loader = loader();
                result = returned(call(loader));
                kept = loader;
            } catch (InvocationTargetException e) {
                Throwable cause = e.getCause();
                result = threw(cause == null ? e : cause);
            } catch (OddResultException e) {
                result = failed(Ending.ODD_RESULT, "", cut(String.valueOf(e.getMessage()), MAX_MESSAGE), List.of());
            } catch (BodyWriter.TooLongException e) {
                result = failed(Ending.RESULT_TOO_LONG, "", "", List.of());
            } catch (Throwable e) {
                // A submission may throw anything, from its static initialisers and iterators too.
                result = threw(e);
            }
        }

        /** Whether nothing happened that leaves more behind than what was returned. */
        boolean wentWell() {
            CaseResult made = result;
            return made != null && made.ending() == Ending.RETURNED;
        }

        CaseResult result(boolean restless) {
            CaseResult made = result;
            CaseResult found = made != null
                    ? made
                    : failed(Ending.THREW, "java.lang.Error", "the case's thread was ended", List.of());
            return restless ? found.withThreadsLeft() : found;
        }

        private byte[] call(SubmissionLoader loader) throws Exception {
            if (!load.operations().isEmpty()) {
                return called(ObjectCalls.read(load, loader, new BodyReader(input.arguments())));
            }
            Entry entry = Entry.find(load, loader);
            BodyReader arguments = new BodyReader(input.arguments());
            @Nullable Object[] values = new @Nullable Object[load.parameters().size()];
            ArgumentReader reader = new ArgumentReader(loader, arguments);
            for (int i = 0; i < values.length; i++) {
                values[i] = reader.read(load.parameters().get(i));
            }
            arguments.end();
            if (isProgram()) {
                return started(entry, String.valueOf(values[0]));
            }
            gauge.begin();
            cpuBefore = THREADS.getCurrentThreadCpuTime();
            allocatedBefore = THREADS.getCurrentThreadAllocatedBytes();
            Object returned;
            try {
                returned = entry.call(values);
            } finally {
                measure();
            }
            boolean mutates = load.mutates() >= 0;
            Shape shape = mutates ? load.parameters().get(load.mutates()) : load.result();
            BodyWriter out = new BodyWriter(input.maxResult());
            new ResultWriter(out).write(shape, mutates ? values[load.mutates()] : returned);
            return out.toBytes();
        }

        /** What ended badly may have left a class half linked, or a call site that fails for ever: then another one is made. */
        private SubmissionLoader loader() {
            SubmissionLoader before = kept;
            kept = null;
            return load.stateless() && before != null ? before : new SubmissionLoader(load.code());
        }

        private byte[] called(ObjectCalls calls) throws Exception {
            BodyWriter out = new BodyWriter(input.maxResult());
            gauge.begin();
            cpuBefore = THREADS.getCurrentThreadCpuTime();
            allocatedBefore = THREADS.getCurrentThreadAllocatedBytes();
            try {
                calls.run(out);
            } finally {
                measure();
            }
            return out.toBytes();
        }

        private byte[] started(Entry entry, String stdin) throws Exception {
            System.setIn(new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)));
            gauge.begin();
            cpuBefore = THREADS.getCurrentThreadCpuTime();
            allocatedBefore = THREADS.getCurrentThreadAllocatedBytes();
            try {
                entry.start();
            } finally {
                measure();
            }
            BodyWriter out = new BodyWriter(input.maxResult());
            new ResultWriter(out).write(Shape.Plain.TEXT, captured.printed());
            return out.toBytes();
        }

        private void measure() {
            cpu = THREADS.getCurrentThreadCpuTime() - cpuBefore;
            allocated = THREADS.getCurrentThreadAllocatedBytes() - allocatedBefore;
            gauge.returned();
        }

        private CaseResult returned(byte[] value) {
            return make(Ending.RETURNED, value, "", "", List.of());
        }

        CaseResult failed(Ending ending, String error, String message, List<StackPlace> places) {
            return make(ending, new byte[0], error, message, places);
        }

        private CaseResult make(Ending ending, byte[] value, String error, String message, List<StackPlace> places) {
            gauge.end();
            return new CaseResult(
                    input.number(),
                    ending,
                    value,
                    error,
                    message,
                    places,
                    cpu,
                    allocated,
                    captured.total(),
                    captured.kept(),
                    false,
                    gauge.counts());
        }

        private CaseResult threw(Throwable thrown) {
            Throwable root = rootOf(thrown);
            Ending ending = switch (root) {
                case OutOfMemoryError e -> Ending.OUT_OF_MEMORY;
                case StackOverflowError e -> Ending.STACK_OVERFLOW;
                default -> Ending.THREW;
            };
            return failed(ending, cut(root.getClass().getName(), MAX_NAME), messageOf(root), placesOf(root));
        }

        /** What went wrong in a static initialiser; not asked of a class of the submission's, which may answer anything. */
        private Throwable rootOf(Throwable thrown) {
            Throwable cause = thrown.getClass() == ExceptionInInitializerError.class ? thrown.getCause() : null;
            return cause == null ? thrown : cause;
        }

        /** The submission may have overridden this with anything. */
        private String messageOf(Throwable thrown) {
            try {
                String message = thrown.getMessage();
                return message == null ? "" : cut(message, MAX_MESSAGE);
            } catch (Throwable e) {
                return "";
            }
        }

        private List<StackPlace> placesOf(Throwable thrown) {
            try {
                return own(thrown.getStackTrace());
            } catch (Throwable e) {
                return List.of();
            }
        }
    }
}
