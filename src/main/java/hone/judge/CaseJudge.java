package hone.judge;

import hone.compile.ClassFiles;
import hone.compile.CompileException;
import hone.compile.CompileResult;
import hone.compile.CompilerName;
import hone.compile.Compilers;
import hone.compile.Diagnostic;
import hone.instrument.AllowList;
import hone.instrument.Denial;
import hone.instrument.Profile;
import hone.problem.Compare;
import hone.problem.Limits;
import hone.problem.PackCodeFile;
import hone.problem.Problem;
import hone.problem.Signature;
import hone.problem.Type;
import hone.sandbox.WorkerException;
import hone.task.CancelToken;
import hone.task.Progress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

/** The judge: compiles, checks what the classes use, runs the cases one by one, and lets the rules decide. */
public final class CaseJudge implements Judge {
    private static final System.Logger LOG = System.getLogger(CaseJudge.class.getName());
    /** Stands in for a limit where a person asked for none; even so nothing runs for ever. */
    private static final Duration NO_LIMIT = Duration.ofMinutes(10);

    private final Compilers compilers;
    private final RunWorkers workers;
    private final Guard guard;
    private final PackCodes packCodes;
    private final Manner manner;

    /**
     * How it judges.
     *
     * @param limitsOff whether time is unlimited, or nearly
     * @param ecjAlone whether Janino is not asked
     */
    private record Manner(boolean limitsOff, boolean ecjAlone) {
        static final Manner USUAL = new Manner(false, false);
    }

    /** Says what the classes of a submission use that they may not. */
    @FunctionalInterface
    interface Guard {
        List<Denial> check(Map<String, byte[]> classes, Profile profile);
    }

    public CaseJudge(Compilers compilers, RunWorkers workers) {
        this(compilers, workers, AllowList::check);
    }

    /** With another guard than the allow-list: to prove that the layers around a worker hold without it. */
    CaseJudge(Compilers compilers, RunWorkers workers, Guard guard) {
        this(compilers, workers, guard, new PackCodes(compilers, workers, guard, PackCodes.CPU));
    }

    CaseJudge(Compilers compilers, RunWorkers workers, Guard guard, PackCodes packCodes) {
        this(compilers, workers, guard, packCodes, Manner.USUAL);
    }

    private CaseJudge(Compilers compilers, RunWorkers workers, Guard guard, PackCodes packCodes, Manner manner) {
        this.compilers = compilers;
        this.workers = workers;
        this.guard = guard;
        this.packCodes = packCodes;
        this.manner = manner;
    }

    /** The same judge without limits on time: to see what slow code would have answered. */
    public CaseJudge withoutTimeLimits() {
        return new CaseJudge(compilers, workers, guard, packCodes, new Manner(true, manner.ecjAlone()));
    }

    /** The same judge without Janino: where the same source has to end alike whoever compiles it first, as in grading. */
    public CaseJudge withEcjAlone() {
        return new CaseJudge(compilers, workers, guard, packCodes, new Manner(manner.limitsOff(), true));
    }

    /** Gets ready for a problem, so that judging it does not wait for a process or for its checker; returns at once. */
    public void prepare(Problem problem) {
        workers.prepare(problem.limits().memoryMiB());
        workers.prepareChecker(hasChecker(problem));
        if (hasChecker(problem)) {
            Thread.ofPlatform().daemon().name("checker").start(() -> packCodes.prepare(problem, PackCodeFile.CHECKER));
        }
    }

    private static boolean hasChecker(Problem problem) {
        return problem.compare().mode() == Compare.Mode.CHECKER;
    }

    @Override
    public Judgement judge(Submission submission, CancelToken cancel, Progress progress) {
        long started = System.nanoTime();
        Judging judging = new Judging(submission, cancel, progress, started);
        try {
            return judging.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (CancellationException e) {
            throw e;
        } catch (CompileException | WorkerException e) {
            LOG.log(System.Logger.Level.ERROR, "judging " + submission.problem().ref() + " failed", e);
            return judging.internal(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // Whatever it is, it is a fault of ours, and a verdict says so where an exception would lose the attempt.
            LOG.log(System.Logger.Level.ERROR, "judging " + submission.problem().ref() + " failed", e);
            return judging.internal("Something in the judge itself failed: " + e);
        } finally {
            Problem problem = submission.problem();
            workers.refill(problem.limits().memoryMiB(), hasChecker(problem));
        }
    }

    /** Whose classes run, why, and how long the compiling took. */
    private record Compiler(CompilerName name, Optional<String> whyNotJanino, Duration took) {
        static final Compiler NONE = new Compiler(CompilerName.ECJ, Optional.empty(), Duration.ZERO);
    }

    /** One judging. */
    private final class Judging {
        private final Submission submission;
        private final Problem problem;
        private final CancelToken cancel;
        private final Progress progress;
        private final long started;

        Judging(Submission submission, CancelToken cancel, Progress progress, long started) {
            this.submission = submission;
            this.problem = submission.problem();
            this.cancel = cancel;
            this.progress = progress;
            this.started = started;
        }

        Judgement run() throws CompileException, WorkerException, InterruptedException {
            progress.at(0, submission.cases().size(), "compiling");
            if (hasChecker(problem)) {
                packCodes.prepare(problem, PackCodeFile.CHECKER);
            }
            Set<String> nodeTypes = nodeTypes(problem.signature());
            CompileResult result = manner.ecjAlone() || workLimit().isPresent()
                    ? compilers.compileReference(submission.source(), nodeTypes, cancel)
                    : compilers.compile(submission.source(), nodeTypes, cancel);
            if (cancel.isCancelled()) {
                throw new CancellationException();
            }
            return switch (result) {
                case CompileResult.Rejected(var diagnostics) -> ended(Verdict.CE, Compiler.NONE, diagnostics, "");
                case CompileResult.Compiled compiled -> compiled(compiled);
            };
        }

        private Judgement compiled(CompileResult.Compiled compiled) throws WorkerException, InterruptedException {
            Optional<String> why = compiled.whyNotJanino();
            if (workLimit().isPresent() && !manner.ecjAlone()) {
                why = Optional.of("this problem limits counted work");
            }
            Compiler by = new Compiler(compiled.by(), why, compiled.took());
            Optional<Judgement> refused = refused(compiled.reference(), by);
            if (refused.isEmpty() && by.name() == CompilerName.JANINO) {
                refused = refused(compiled.classes(), by);
            }
            if (refused.isPresent()) {
                return refused.get();
            }
            if (!hasChecker(problem)) {
                return runCases(compiled, by, Answers.comparing(problem.signature(), problem.compare()));
            }
            try (CheckerAnswers checker = CheckerAnswers.start(problem, packCodes, cancel)) {
                return runCases(compiled, by, checker);
            }
        }

        private Judgement runCases(CompileResult.Compiled compiled, Compiler by, Answers answers)
                throws WorkerException, InterruptedException {
            Optional<Judgement> trusted = runCases(compiled.classes(), by, answers);
            return trusted.isPresent()
                    ? trusted.get()
                    : runCases(
                                    compiled.reference(),
                                    new Compiler(CompilerName.ECJ, Optional.of("judged again to be sure"), by.took()),
                                    answers)
                            .orElseThrow();
        }

        private Optional<Judgement> refused(ClassFiles classes, Compiler by) {
            Optional<Diagnostic> missing = EntryPoint.missing(classes, problem.signature(), submission.source());
            if (missing.isPresent()) {
                return Optional.of(ended(Verdict.CE, by, List.of(missing.get()), ""));
            }
            List<Denial> denials = guard.check(classes.byName(), profile());
            return denials.isEmpty() ? Optional.empty() : Optional.of(denied(denials, by));
        }

        private Profile profile() {
            return switch (problem.profile()) {
                case PLAIN -> Profile.PLAIN;
                case PROGRAM -> Profile.PROGRAM;
                case CONCURRENCY -> Profile.CONCURRENCY;
            };
        }

        private Judgement denied(List<Denial> denials, Compiler by) {
            List<Diagnostic> diagnostics = denials.stream()
                    .map(denial -> new Diagnostic(
                            Math.max(1, denial.line()),
                            1,
                            1,
                            Diagnostic.Severity.ERROR,
                            denial.message(),
                            "NotAllowed"))
                    .toList();
            return ended(Verdict.DENIED, by, diagnostics, denials.getFirst().message());
        }

        /** Empty as soon as a case on Janino's classes goes wrong in a way that might be the compiler's fault. */
        private Optional<Judgement> runCases(ClassFiles classes, Compiler by, Answers answers)
                throws WorkerException, InterruptedException {
            Running running = running(classes);
            LoadedWorker worker = new LoadedWorker(
                    workers, () -> workers.lend(running.limits().memoryMiB()), cancel);
            CaseRun run = new CaseRun(worker, running, answers);
            Optional<List<CaseOutcome>> outcomes;
            try (worker) {
                outcomes = run.judge(
                        submission.cases(),
                        verdict -> by.name() == CompilerName.JANINO && VerdictRules.doubtful(verdict),
                        progress);
            }
            return outcomes.map(
                    all -> judgement(run.verdict(all), by, all, List.of(), worker.peakRssBytes(), run.blame()));
        }

        private OptionalLong workLimit() {
            return manner.limitsOff() ? OptionalLong.empty() : problem.limits().work();
        }

        private Running running(ClassFiles classes) {
            Limits limits =
                    manner.limitsOff() ? new Limits(NO_LIMIT, problem.limits().memoryMiB()) : problem.limits();
            return Running.of(problem.signature(), classes, limits);
        }

        Judgement internal(String message) {
            return ended(Verdict.INTERNAL, Compiler.NONE, List.of(), message);
        }

        private Judgement ended(Verdict verdict, Compiler by, List<Diagnostic> diagnostics, String message) {
            List<CaseOutcome> untouched =
                    submission.cases().stream().map(CaseOutcome::notRun).toList();
            return judgement(verdict, by, untouched, diagnostics, OptionalLong.empty(), message);
        }

        private Judgement judgement(
                Verdict verdict,
                Compiler by,
                List<CaseOutcome> outcomes,
                List<Diagnostic> diagnostics,
                OptionalLong peakRss,
                String message) {
            return new Judgement(
                    problem.ref(),
                    verdict,
                    by.name(),
                    by.whyNotJanino(),
                    by.took(),
                    outcomes,
                    diagnostics,
                    Duration.ofNanos(System.nanoTime() - started),
                    peakRss,
                    message);
        }
    }

    /** The node classes that a signature mentions, however deeply. */
    static Set<String> nodeTypes(Signature signature) {
        Set<String> names = new TreeSet<>();
        signature.types().forEach(type -> collect(type, names));
        return names;
    }

    private static void collect(Type type, Set<String> names) {
        switch (type) {
            case Type.Structure structure -> names.add(structure.javaName());
            case Type.ArrayOf(var element) -> collect(element, names);
            case Type.ListOf(var element) -> collect(element, names);
            case Type.Scalar _, Type.Mixed _, Type.Nothing _ -> {}
        }
    }
}
