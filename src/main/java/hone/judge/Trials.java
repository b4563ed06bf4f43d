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
import hone.judge.LoadedWorker.Answer;
import hone.problem.Case;
import hone.problem.Compare;
import hone.problem.PackCodeFile;
import hone.problem.PackException;
import hone.problem.Problem;
import hone.problem.Signature;
import hone.problem.Value;
import hone.problem.ValueCheck;
import hone.sandbox.WorkerException;
import hone.task.CancelToken;
import hone.task.Progress;
import hone.wire.CaseResult;
import hone.wire.WireException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Tries out the parts of one problem: submissions that are compiled or changed after it, and the pack's own code, each in a
 * worker apart. For one thread at a time.
 *
 * <p>All that run something throw a {@link PackException} when the pack's own code fails, a {@link JudgeException} or {@link
 * CompileException} when we fail, a {@link java.util.concurrent.CancellationException} when cancelled.
 */
public final class Trials implements AutoCloseable {
    private static final LoadedWorker.Bounds BOUNDS =
            new LoadedWorker.Bounds(CaseRun.MAX_OUTPUT, 0, CaseRun.MAX_OUTPUT);

    private final Compilers compilers;
    private final Problem problem;
    private final CancelToken cancel;
    private final PackCode packCode;
    private final PackWorkers.Lent lent;
    private final Answers comparing;

    /** In workers that nothing else runs in. Nothing starts until it is asked for. */
    Trials(Compilers compilers, RunWorkers workers, PackCodes packCodes, Problem problem, CancelToken cancel) {
        this(compilers, packCodes, PackWorkers.single(workers, cancel), problem, cancel);
    }

    /** In workers of these, which whoever made them closes after this. Nothing starts until it is asked for. */
    public Trials(
            Compilers compilers, PackCodes packCodes, PackWorkers packWorkers, Problem problem, CancelToken cancel) {
        this.compilers = compilers;
        this.problem = problem;
        this.cancel = cancel;
        this.packCode = packCodes.of(problem, packWorkers, cancel);
        this.lent = packWorkers.lend(problem.limits().memoryMiB());
        this.comparing = Answers.comparing(problem.signature(), problem.compare());
    }

    /** What came of compiling a submission. */
    public sealed interface Compiled {
        /** It can be called, and uses nothing that it may not. */
        record Ready(Subject subject) implements Compiled {}

        /**
         * It cannot.
         *
         * @param verdict CE or DENIED
         * @param message the first reason
         * @param line of that, from 1
         */
        record Refused(Verdict verdict, String message, int line) implements Compiled {}
    }

    /** Classes that can be called as the problem asks. */
    public static final class Subject {
        private final ClassFiles classes;
        private final Entrance entrance;

        private Subject(ClassFiles classes, Entrance entrance) {
            this.classes = classes;
            this.entrance = entrance;
        }

        /** The classes by name; read-only. */
        public Map<String, byte[]> classes() {
            return classes.byName();
        }
    }

    /** Compiles a submission by ECJ, and checks it as the judge does. */
    public Compiled compile(String source) throws InterruptedException {
        return switch (compilers.compileReference(source, CaseJudge.nodeTypes(problem.signature()), cancel)) {
            case CompileResult.Rejected(var diagnostics) -> refused(Verdict.CE, diagnostics.getFirst());
            case CompileResult.Compiled compiled -> checked(compiled.reference(), source);
        };
    }

    private Compiled checked(ClassFiles classes, String source) {
        Optional<Diagnostic> missing = EntryPoint.missing(classes, problem.signature(), source);
        if (missing.isPresent()) {
            return refused(Verdict.CE, missing.get());
        }
        List<Denial> denials = AllowList.check(
                classes.byName(), Profile.valueOf(problem.profile().name()));
        return denials.isEmpty()
                ? new Compiled.Ready(subject(classes.byName()))
                : new Compiled.Refused(
                        Verdict.DENIED,
                        denials.getFirst().message(),
                        Math.max(1, denials.getFirst().line()));
    }

    private static Compiled refused(Verdict verdict, Diagnostic first) {
        return new Compiled.Refused(verdict, first.message(), first.line());
    }

    /** Classes that were made of checked ones and use nothing more than those. */
    public Subject subject(Map<String, byte[]> classes) {
        return subject(problem.signature(), new ClassFiles(classes));
    }

    /** Checked classes that offer a signature. */
    static Subject subject(Signature signature, ClassFiles classes) {
        return new Subject(classes, Entrance.of(signature, classes));
    }

    /**
     * Runs a submission on an input, without anything left of the inputs before.
     *
     * @param cpu after so much CPU time it is stopped
     */
    public Trial run(Subject subject, List<Value> input, Duration cpu) throws InterruptedException {
        byte[] arguments = subject.entrance.arguments(input);
        try {
            LoadedWorker worker = lent.worker();
            LoadedWorker.Asked asked = worker.ask(subject.entrance.load(), arguments, BOUNDS, cpu, Duration.ZERO);
            if (Endings.isOurFault(asked.answer())) {
                // Somebody outside ended the worker; once may be chance.
                asked = worker.ask(subject.entrance.load(), arguments, BOUNDS, cpu, Duration.ZERO);
            }
            return trial(input, asked);
        } catch (WorkerException e) {
            throw ours(e);
        }
    }

    private static JudgeException ours(WorkerException e) {
        return new JudgeException(String.valueOf(e.getMessage()), e);
    }

    private Trial trial(List<Value> input, LoadedWorker.Asked asked) {
        Case of = new Case("", false, input, Optional.empty(), Optional.empty());
        Duration used = asked.clock().used();
        CaseOutcome outcome = switch (asked.answer()) {
            case Answer.Given(var result) -> {
                Optional<Value> value = Optional.empty();
                if (result.ending() == CaseResult.Ending.RETURNED) {
                    try {
                        value = Optional.of(ValueCodec.decode(result.value()));
                    } catch (IOException e) {
                        lent.worker().close();
                        yield Endings.failed(of, Verdict.RTE, "It spoke out of turn: " + e.getMessage(), used);
                    }
                }
                yield Endings.outcome(of, result, value, Optional.empty(), asked.clock());
            }
            case Answer.Stopped(var running) -> Endings.stopped(of, asked.clock(), running);
            case Answer.Odd(var why) -> Endings.failed(of, Verdict.RTE, "It spoke out of turn: " + why, used);
            case Answer.Gone(var exitCode, var words) -> Endings.outcome(of, used, exitCode, words);
        };
        Verdict verdict = outcome.verdict().orElseThrow();
        if (verdict == Verdict.INTERNAL) {
            throw new JudgeException(outcome.message(), new IOException(outcome.message()));
        }
        return verdict == Verdict.AC && outcome.actual().isPresent()
                ? new Trial.Returned(outcome.actual().get(), used)
                : new Trial.Failed(verdict == Verdict.AC ? Verdict.RTE : verdict, outcome.message(), used);
    }

    /**
     * Judges a submission by the judge's own rules, in a worker that may have judged other ones of this pack: they have the
     * same author.
     *
     * @param stop CPU time after which a case is stopped, unless its limit is later, so that it shows how far beyond the limit
     *     one is. What fills the memory only after the limit has another verdict then than at the limit.
     */
    public Judgement judge(Subject subject, List<Case> cases, Duration stop) throws InterruptedException {
        long started = System.nanoTime();
        Answers answers = problem.compare().mode() == Compare.Mode.CHECKER ? this::checked : comparing;
        Running running = Running.of(problem.signature(), subject.classes, problem.limits());
        Duration least = running.limits().cpu();
        CaseRun run = new CaseRun(lent.worker(), running, answers, stop.compareTo(least) < 0 ? least : stop);
        try {
            List<CaseOutcome> outcomes =
                    run.judge(cases, _ -> false, Progress.NONE).orElseThrow();
            return new Judgement(
                    problem.ref(),
                    run.verdict(outcomes),
                    CompilerName.ECJ,
                    Optional.empty(),
                    Duration.ZERO,
                    outcomes,
                    List.of(),
                    Duration.ofNanos(System.nanoTime() - started),
                    OptionalLong.empty(),
                    run.blame());
        } catch (WorkerException e) {
            throw ours(e);
        }
    }

    private Optional<String> checked(Case of, Value actual)
            throws PackException, WireException, WorkerException, InterruptedException {
        if (of.expected().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> nothing = CheckerAnswers.nothing(problem.signature(), of.input(), actual);
        return nothing.isPresent()
                ? nothing
                : CheckerAnswers.words(packCode, of.input(), of.expected().get(), actual);
    }

    /**
     * Says whether an output is right, by the problem's checker if it has one.
     *
     * @return empty if it is, else how it differs, in words
     */
    public Optional<String> difference(List<Value> input, Value expected, Value actual)
            throws PackException, InterruptedException {
        Case of = new Case("", false, input, Optional.of(expected), Optional.empty());
        try {
            if (problem.compare().mode() != Compare.Mode.CHECKER) {
                return comparing.difference(of, actual);
            }
            Optional<ValueCheck.Flaw> flaw = CheckerAnswers.flaw(problem.signature(), input, actual);
            return flaw.isPresent()
                    ? flaw.map(ValueCheck.Flaw::words)
                    : CheckerAnswers.words(packCode, input, expected, actual);
        } catch (WireException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (WorkerException e) {
            throw ours(e);
        }
    }

    /** Asks the validator; empty if the input is valid. See {@link PackCode#validate}. */
    public Optional<String> validate(List<Value> input) throws PackException, InterruptedException {
        try {
            return packCode.validate(input);
        } catch (WorkerException e) {
            throw ours(e);
        }
    }

    /** The generator's kinds of input. See {@link PackCode#families}. */
    public List<String> families() throws PackException, InterruptedException {
        try {
            return packCode.families();
        } catch (WorkerException e) {
            throw ours(e);
        }
    }

    /** An input that the generator makes. See {@link PackCode#generate}. */
    public List<Value> generate(String family, List<Integer> sizes, long seed)
            throws PackException, InterruptedException {
        try {
            return packCode.generate(family, sizes, seed);
        } catch (WorkerException e) {
            throw ours(e);
        }
    }

    /** Lets the next submission run in a worker that has run nothing yet. */
    public void restartWorker() {
        lent.worker().close();
    }

    /** Lets the generator run in another process: what it kept from one call to the next is not there. */
    public void changeGenerator() {
        packCode.change(PackCodeFile.GENERATOR);
    }

    /** Gives the workers back. */
    @Override
    public void close() {
        lent.close();
        packCode.close();
    }
}
