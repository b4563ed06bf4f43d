package hone.compile;

import hone.task.CancelToken;
import hone.task.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * The way from a source to its classes: Janino in this process and ECJ in a compile worker, both at once; ECJ decides what
 * is Java, and Janino's classes are taken where it can be trusted with the source. Safe for use by several threads.
 */
public final class Compilers implements AutoCloseable {
    /** So long Janino may take; usually it needs about a millisecond. */
    private static final Duration JANINO_PATIENCE = Duration.ofSeconds(2);
    /** At the start the machine is busy with much else, and nobody waits. */
    private static final Duration WARM_UP_PATIENCE = Duration.ofSeconds(30);

    private static final String WARM_UP = "class Solution { int twice(int[] a, String s) { int sum = 0;"
            + " for (int i = 0; i < a.length; i++) { sum += a[i] * s.length(); } return sum; } }";

    private final Janino janino = new Janino();
    private final CompileWorker worker;
    private final CancelToken closing = CancelToken.create();

    /** Compilers with a compile worker of their own, which starts when it is first wanted. */
    public Compilers() {
        this(new CompileWorker(CompileWorker.ownCommand(), CompileWorker.Patience.USUAL));
    }

    Compilers(CompileWorker worker) {
        this.worker = worker;
    }

    /** Starts the compile worker and lets Janino read the JDK's classes; returns without waiting for either. */
    public void warmUp() {
        PreCheck sample = PreCheck.of(WARM_UP);
        janino.start(sample.source(), sample.outline(), List.of(), Deadline.after(WARM_UP_PATIENCE));
        worker.warmUp();
    }

    /**
     * Compiles a source, together with the node types it uses and does not declare.
     *
     * @param source the user's text; at most 256 KB in UTF-8, longer ones are rejected
     * @param nodeTypes node types that are wanted even if the source does not name them; other names are ignored
     * @throws CancellationException if cancelled before the end
     * @throws CompileException if the compile worker fails through no fault of the source's
     */
    public CompileResult compile(String source, Set<String> nodeTypes, CancelToken cancel) throws InterruptedException {
        PreCheck check = PreCheck.of(source);
        if (check.tooComplex().isPresent()) {
            return new CompileResult.Rejected(List.of(check.tooComplex().get()));
        }
        List<String> needed = check.nodeTypes(nodeTypes);
        if (check.notForJanino().isPresent()) {
            return reference(check, needed, check.notForJanino(), cancel);
        }
        Janino.Pending pending = janino.start(check.source(), check.outline(), needed, Deadline.after(JANINO_PATIENCE));
        boolean wanted = false;
        try {
            CompileResult byEcj = reference(check, needed, Optional.empty(), cancel);
            if (!(byEcj instanceof CompileResult.Compiled compiled)) {
                return byEcj;
            }
            wanted = true;
            return choose(pending.await(), compiled, check.janinoTrap());
        } finally {
            if (!wanted) {
                pending.abandon();
            }
        }
    }

    private static CompileResult.Compiled choose(
            JaninoOutcome janino, CompileResult.Compiled byEcj, Optional<String> trap) {
        return switch (janino) {
            case JaninoOutcome.Accepted(ClassFiles classes, Duration took) ->
                trap.isPresent()
                        ? new CompileResult.Compiled(
                                byEcj.classes(), CompilerName.ECJ, byEcj.reference(), trap, byEcj.took())
                        : new CompileResult.Compiled(
                                classes, CompilerName.JANINO, byEcj.reference(), Optional.empty(), took);
            case JaninoOutcome.Refused(String why) ->
                new CompileResult.Compiled(
                        byEcj.classes(), CompilerName.ECJ, byEcj.reference(), Optional.of(why), byEcj.took());
        };
    }

    /**
     * Compiles a source by ECJ alone; otherwise as {@link #compile}, and without a word about Janino. For where both sides of
     * a comparison must come from the same compiler.
     *
     * @throws CancellationException if cancelled before the end
     * @throws CompileException if the compile worker fails through no fault of the source's
     */
    public CompileResult compileReference(String source, Set<String> nodeTypes, CancelToken cancel)
            throws InterruptedException {
        PreCheck check = PreCheck.of(source);
        return check.tooComplex().isPresent()
                ? new CompileResult.Rejected(List.of(check.tooComplex().get()))
                : reference(check, check.nodeTypes(nodeTypes), Optional.empty(), cancel);
    }

    /**
     * Compiles a source by ECJ in a compile worker that is started for it and ended with it, so that whatever it does to the
     * compiler, no other source meets it there. For pack code.
     *
     * @throws CancellationException if cancelled, or these compilers closed, before the end
     * @throws CompileException if the compile worker fails through no fault of the source's
     */
    public CompileResult compileApart(String source, CancelToken cancel) throws InterruptedException {
        PreCheck check = PreCheck.of(source);
        if (check.tooComplex().isPresent()) {
            return new CompileResult.Rejected(List.of(check.tooComplex().get()));
        }
        CancelToken either = CancelToken.create();
        try (CancelToken.Registration ignored = cancel.onCancel(either::cancel);
                CancelToken.Registration alsoIgnored = closing.onCancel(either::cancel);
                CompileWorker apart = new CompileWorker(CompileWorker.ownCommand(), CompileWorker.Patience.USUAL)) {
            return reference(apart, check, check.nodeTypes(Set.of()), Optional.empty(), either);
        }
    }

    private CompileResult reference(
            PreCheck check, List<String> nodeTypes, Optional<String> whyNotJanino, CancelToken cancel)
            throws InterruptedException {
        return reference(worker, check, nodeTypes, whyNotJanino, cancel);
    }

    private static CompileResult reference(
            CompileWorker worker,
            PreCheck check,
            List<String> nodeTypes,
            Optional<String> whyNotJanino,
            CancelToken cancel)
            throws InterruptedException {
        if (cancel.isCancelled()) {
            throw new CancellationException("compiling was cancelled");
        }
        long start = System.nanoTime();
        EcjCompiler.Outcome outcome = worker.compile(check.source().text(), nodeTypes, cancel);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return outcome.isCompiled()
                ? new CompileResult.Compiled(outcome.classes(), CompilerName.ECJ, outcome.classes(), whyNotJanino, took)
                : new CompileResult.Rejected(outcome.diagnostics());
    }

    /** Ends the compile worker, and those that compile something apart. */
    @Override
    public void close() {
        closing.cancel();
        worker.close();
    }
}
