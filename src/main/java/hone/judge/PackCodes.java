package hone.judge;

import hone.compile.ClassFiles;
import hone.compile.CompileException;
import hone.compile.CompileResult;
import hone.compile.Compilers;
import hone.compile.Diagnostic;
import hone.instrument.AllowList;
import hone.instrument.Denial;
import hone.instrument.Profile;
import hone.problem.PackCodeFile;
import hone.problem.PackException;
import hone.problem.Problem;
import hone.task.CancelToken;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * Compiles packs' own code by ECJ, each file in a compile worker of its own unless one pack is all that is compiled, and
 * checks what it uses. What has passed is kept by its text, so that judging again compiles nothing again. Safe for use by several threads.
 */
public final class PackCodes {
    /** CPU time of one call. */
    static final Duration CPU = Duration.ofSeconds(10);

    /** Files that are kept; the allow-list bounds the classes of each. */
    private static final int MOST_KEPT = 16;

    private final Compiling compiling;
    private final RunWorkers workers;
    private final CaseJudge.Guard guard;
    private final Duration cpu;
    private final int mostKept;
    private final Map<Key, CompletableFuture<Outcome>> known = new LinkedHashMap<>(16, 0.75f, true);

    /** Who compiles a file. */
    @FunctionalInterface
    private interface Compiling {
        CompileResult compile(String source, CancelToken cancel) throws InterruptedException;
    }

    /** A file by its text. */
    private record Key(PackCodeFile file, String source) {}

    /** What came of one. */
    private sealed interface Outcome {
        record Ready(ClassFiles classes) implements Outcome {}

        record Flawed(String words, OptionalInt line) implements Outcome {}
    }

    /**
     * Code that runs in workers of these.
     *
     * @param compilers start the compile workers, and end them when they are closed
     */
    public PackCodes(Compilers compilers, RunWorkers workers) {
        this(compilers, workers, AllowList::check, CPU);
    }

    /** For where all that is compiled is of one pack, so that its files may meet in one compile worker. */
    public static PackCodes ofOnePack(Compilers compilers, RunWorkers workers) {
        return new PackCodes(
                (source, cancel) -> compilers.compileReference(source, Set.of(), cancel),
                workers,
                AllowList::check,
                CPU,
                MOST_KEPT);
    }

    /** With another guard than the allow-list, and another limit than ten seconds a call. */
    PackCodes(Compilers compilers, RunWorkers workers, CaseJudge.Guard guard, Duration cpu) {
        this(compilers, workers, guard, cpu, MOST_KEPT);
    }

    /** With room for fewer files, too. */
    PackCodes(Compilers compilers, RunWorkers workers, CaseJudge.Guard guard, Duration cpu, int mostKept) {
        this(compilers::compileApart, workers, guard, cpu, mostKept);
    }

    private PackCodes(Compiling compiling, RunWorkers workers, CaseJudge.Guard guard, Duration cpu, int mostKept) {
        this.compiling = compiling;
        this.workers = workers;
        this.guard = guard;
        this.cpu = cpu;
        this.mostKept = mostKept;
    }

    /**
     * The code of a problem. Nothing starts until it is called.
     *
     * @param cancel ends every call
     */
    public PackCode of(Problem problem, CancelToken cancel) {
        return of(problem, PackWorkers.single(workers, cancel), cancel);
    }

    /** The same, in workers of these. */
    PackCode of(Problem problem, PackWorkers packWorkers, CancelToken cancel) {
        return new PackCode(problem, this, packWorkers, cpu, cancel);
    }

    /** Begins to compile a file of a problem unless that has been done; returns at once. What is wrong with it shows later. */
    void prepare(Problem problem, PackCodeFile file) {
        try {
            var _ = outcome(file, file.read(problem));
        } catch (PackException unreadable) {
            // Whoever calls it next meets the same trouble and says so.
            return;
        }
    }

    /**
     * The classes of a file as it is now, waiting for them.
     *
     * @throws PackException if it cannot be read, does not compile, lacks a method, or uses what it may not
     * @throws CompileException if the compile worker failed
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    ClassFiles classes(Problem problem, PackCodeFile file, CancelToken cancel)
            throws PackException, InterruptedException {
        CompletableFuture<Outcome> waited = outcome(file, file.read(problem)).copy();
        try (var registration = cancel.onCancel(() -> waited.cancel(false))) {
            return switch (waited.get()) {
                case Outcome.Ready(var classes) -> classes;
                case Outcome.Flawed(var words, var line) -> throw PackFailure.of(problem, file, line, words);
            };
        } catch (ExecutionException e) {
            throw new CompileException(file.shownAs(problem) + " could not be compiled: " + e.getCause(), e);
        }
    }

    private CompletableFuture<Outcome> outcome(PackCodeFile file, String source) {
        Key key = new Key(file, source);
        CompletableFuture<Outcome> begun = new CompletableFuture<>();
        synchronized (known) {
            CompletableFuture<Outcome> earlier = known.get(key);
            if (earlier != null) {
                return earlier;
            }
            known.put(key, begun);
            if (known.size() > mostKept) {
                known.remove(known.keySet().iterator().next());
            }
        }
        // Nobody's cancelling ends it, as others may wait for it too; it is bounded like every compiling.
        Thread.ofPlatform().daemon().name("pack code").start(() -> compile(key, begun));
        return begun;
    }

    private void compile(Key key, CompletableFuture<Outcome> begun) {
        try {
            Outcome outcome = compile(key);
            if (!(outcome instanceof Outcome.Ready)) {
                forget(key);
            }
            begun.complete(outcome);
        } catch (InterruptedException | RuntimeException | Error e) {
            // Somebody waits for it, whatever it is.
            forget(key);
            begun.completeExceptionally(e);
        }
    }

    private void forget(Key key) {
        synchronized (known) {
            known.remove(key);
        }
    }

    private Outcome compile(Key key) throws InterruptedException {
        return switch (compiling.compile(key.source(), CancelToken.create())) {
            case CompileResult.Rejected(var diagnostics) -> {
                Diagnostic first = diagnostics.getFirst();
                yield new Outcome.Flawed("it does not compile: " + first.message(), OptionalInt.of(first.line()));
            }
            case CompileResult.Compiled compiled -> checked(key, compiled.reference());
        };
    }

    private Outcome checked(Key key, ClassFiles classes) {
        for (PackFunction function : PackFunction.values()) {
            Optional<PackFunction.Lack> missing =
                    function.file() == key.file() ? function.missing(classes, key.source()) : Optional.empty();
            if (missing.isPresent()) {
                return new Outcome.Flawed(
                        missing.get().words(), OptionalInt.of(missing.get().line()));
            }
        }
        List<Denial> denials = guard.check(classes.byName(), Profile.PLAIN);
        if (denials.isEmpty()) {
            return new Outcome.Ready(classes);
        }
        // Some have no line: a type that stands nowhere but in another one's description.
        Denial first =
                denials.stream().filter(denial -> denial.line() > 0).findFirst().orElse(denials.getFirst());
        return new Outcome.Flawed(first.message(), OptionalInt.of(first.line()));
    }
}
