package hone.judge;

import hone.compile.Compilers;
import hone.growth.Estimate.Confidence;
import hone.growth.GrowthClass;
import hone.growth.Standing;
import hone.growth.TwoSizes;
import hone.judge.GrowthReport.Growth;
import hone.problem.Case;
import hone.problem.CaseReader;
import hone.problem.Compare;
import hone.problem.DeclaredGrowth;
import hone.problem.PackCodeFile;
import hone.problem.PackException;
import hone.problem.Problem;
import hone.problem.ShippedSubmission;
import hone.problem.ShippedSubmission.Promise;
import hone.problem.Signature;
import hone.sandbox.WorkerException;
import hone.task.CancelToken;
import hone.task.Deadline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Measures how submissions grow. Safe for use by several threads. */
public final class GrowthJudge implements GrowthMeter {
    /** References whose measurements are kept: going back to a problem measures its reference no second time. */
    private static final int MOST_KEPT = 32;

    /** An answer takes this at the most, so that it is there within three seconds of the click, on a busy machine too. */
    private static final Duration WHOLE = Duration.ofMillis(2_600);

    /** So many times as long where nobody waits for it and other things run beside it. */
    private static final int PATIENCE = 4;

    /**
     * Which part of what is left then each phase has, once code is compiled and workers are there: which inputs are the hardest, the
     * work, the author's solution, memory. Where other inputs hold more, the same again for them without the author's solution;
     * ordinary inputs have what is left in the end.
     */
    private static final double PROBED = 0.16;

    private static final double COUNTED = 0.43;
    private static final double REFERENCE = 0.33;
    private static final double WATCHED = 0.65;

    /** Where the author says nothing, inputs grow up to this. */
    private static final long MOST = 100_000;

    private final Compilers compilers;
    private final RunWorkers workers;
    private final PackCodes packCodes;
    private final GrowthGenerators generators;
    private final Duration whole;
    private final Map<String, GrowthReport> references = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, GrowthReport> eldest) {
            return size() > MOST_KEPT;
        }
    };

    public GrowthJudge(Compilers compilers, RunWorkers workers) {
        this(compilers, workers, workers.somebodyWaits() ? 1 : PATIENCE);
    }

    /** For a machine that does much else: an answer may take so many times as long. */
    public GrowthJudge(Compilers compilers, RunWorkers workers, int patience) {
        this(compilers, workers, WHOLE.multipliedBy(patience));
    }

    /** One whose answers take so long at the most. */
    GrowthJudge(Compilers compilers, RunWorkers workers, Duration whole) {
        this.whole = whole;
        this.compilers = compilers;
        this.workers = workers;
        this.packCodes = new PackCodes(compilers, workers);
        this.generators = new GrowthGenerators(packCodes, workers);
    }

    @Override
    public void prepare(Problem problem) {
        if (PackCodeFile.GENERATOR.exists(problem)) {
            generators.prepare(problem);
        }
    }

    @Override
    public Optional<GrowthAnswer> measure(Problem problem, String source, List<Case> own, CancelToken cancel)
            throws PackException, InterruptedException {
        try (Measuring measuring = new Measuring(problem, own, cancel)) {
            return measuring.run(source);
        } catch (WorkerException e) {
            throw new JudgeException(String.valueOf(e.getMessage()), e);
        }
    }

    /** One measuring. Nothing in it waits longer than until its end. */
    private final class Measuring implements AutoCloseable {
        private final Problem problem;
        private final List<Case> own;
        private final CancelToken cancel;
        private final Optional<GrowthGenerator> generator;
        private final Optional<DeclaredGrowth> declared;
        private final long clicked = System.nanoTime();
        private boolean authorIsLate;
        private final Deadline end = new Deadline(clicked + whole.toNanos());

        Measuring(Problem problem, List<Case> own, CancelToken cancel) throws PackException, InterruptedException {
            this.problem = problem;
            this.own = own;
            this.cancel = cancel;
            this.generator = PackCodeFile.GENERATOR.exists(problem)
                    ? Optional.of(generators.lend(problem, end, cancel))
                    : Optional.empty();
            this.declared = problem.growth();
        }

        Optional<GrowthAnswer> run(String source) throws PackException, WorkerException, InterruptedException {
            Optional<Trials.Compiled> compiled = compile(source);
            if (compiled.isEmpty()) {
                return Optional.of(answer(late()));
            }
            if (!(compiled.get() instanceof Trials.Compiled.Ready(var subject))) {
                return Optional.empty();
            }
            try (CountedWorker counted = counted(subject)) {
                return Optional.of(
                        generator.isPresent() ? generated(generator.get(), counted) : onItsOwnCases(counted));
            }
        }

        private Optional<Trials.Compiled> compile(String source)
                throws PackException, WorkerException, InterruptedException {
            try (var trials = new Stoppable<>(
                    token -> new Trials(compilers, workers, packCodes, problem, token), Trials::close)) {
                return trials.until(end, cancel, asked -> asked.compile(source));
            }
        }

        private GrowthReport late() {
            return GrowthReport.nothing(Duration.ofNanos(System.nanoTime() - clicked));
        }

        private Phase next(double part) {
            return Phase.of(part, end);
        }

        private GrowthAnswer onItsOwnCases(CountedWorker counted)
                throws PackException, WorkerException, InterruptedException {
            List<Case> all = new ArrayList<>(CaseReader.read(problem).all());
            all.addAll(own);
            GrowthInputs cases = GrowthInputs.cases(all);
            if (!counted.prepare(end)) {
                return answer(late());
            }
            GrowthExperiment experiment = experiment(counted, cases);
            experiment.count(next(COUNTED));
            experiment.watch(next(WATCHED));
            return answer(experiment
                    .report()
                    .doubted("the problem has no generator, so "
                            + (own.isEmpty() ? "its own cases" : "its cases and your own")
                            + " were run, which are of different kinds"));
        }

        private GrowthAnswer generated(GrowthGenerator generator, CountedWorker counted)
                throws PackException, WorkerException, InterruptedException {
            boolean ready = counted.prepare(end);
            Optional<List<String>> names = generator.families(end, cancel);
            if (!ready || names.isEmpty()) {
                return answer(late());
            }
            Function<String, GrowthExperiment> experiments =
                    family -> experiment(counted, generator.of(family, cancel));
            var families = new GrowthFamilies(names.get(), declared.flatMap(DeclaredGrowth::worst), experiments);
            String hardest = families.hardest(next(PROBED));
            GrowthExperiment experiment = experiments.apply(hardest);
            experiment.count(next(COUNTED));
            Optional<ShippedSubmission> shipped =
                    ShippedSubmission.reference(ShippedSubmission.all(problem).of(Promise.ACCEPTED));
            Optional<GrowthReport> reference =
                    shipped.isEmpty() ? Optional.empty() : reference(shipped.get(), hardest, generator);
            experiment.watch(next(WATCHED));
            GrowthReport report = experiment.report();
            if (shipped.isPresent() && reference.isEmpty() && authorIsLate) {
                report = report.without("the author's solution");
            }
            GrowthAnswer answer = answer(report, hardest, reference);
            if (experiment.held().isPresent()) {
                Optional<String> fullest =
                        families.fullest(hardest, experiment.held().get(), next(PROBED));
                if (fullest.isPresent()) {
                    answer = withMemory(answer, fullest.get(), experiments.apply(fullest.get()));
                }
            }
            Optional<String> ordinary = names.get().stream()
                    .filter(family -> !family.equals(hardest))
                    .findFirst();
            return ordinary.isPresent()
                    ? withOrdinary(answer, ordinary.get(), experiments.apply(ordinary.get()))
                    : answer;
        }

        /** With the memory of the inputs with which most is held, where that grows faster than on the hardest ones or is surer. */
        private GrowthAnswer withMemory(GrowthAnswer answer, String family, GrowthExperiment experiment)
                throws PackException, WorkerException, InterruptedException {
            experiment.countToWatch(next(COUNTED));
            experiment.watch(next(WATCHED));
            return experiment
                    .report()
                    .space()
                    .filter(space -> space.goesBefore(answer.report().space()))
                    .map(space -> answer.withSpace(space, family))
                    .orElse(answer);
        }

        private GrowthAnswer withOrdinary(GrowthAnswer answer, String family, GrowthExperiment experiment)
                throws PackException, WorkerException, InterruptedException {
            experiment.count(next(1));
            Optional<Growth> time = experiment.report().time();
            if (time.isEmpty() && end.passed()) {
                return answer.without("ordinary inputs");
            }
            return differing(time, answer.report().time())
                    .map(typical -> answer.withTypical(typical, family))
                    .orElse(answer);
        }

        /** The growth on ordinary inputs, where it is surely another one. */
        private static Optional<Growth> differing(Optional<Growth> ordinary, Optional<Growth> hardest) {
            return ordinary.filter(time -> time.confidence() == Confidence.HIGH)
                    .filter(time -> hardest.filter(of -> of.bound().equals(time.bound()))
                            .isEmpty());
        }

        private GrowthAnswer answer(GrowthReport report) {
            return answer(report, "", Optional.empty());
        }

        private GrowthAnswer answer(GrowthReport report, String family, Optional<GrowthReport> reference) {
            Optional<String> time = declared.flatMap(DeclaredGrowth::time);
            Standing against = report.isDoubted() || time.isEmpty()
                    ? Standing.UNSURE
                    : Standing.of(report.work(), reference.map(GrowthReport::work), time.flatMap(Measuring::together));
            return new GrowthAnswer(
                    report,
                    family,
                    family,
                    problem.signature() instanceof Signature.Operations,
                    reference,
                    Optional.empty(),
                    "",
                    time,
                    declared.flatMap(DeclaredGrowth::space),
                    against);
        }

        /** A bound in two sizes as it shows where both are alike. */
        private static Optional<GrowthClass> together(String bound) {
            return switch (bound) {
                case TwoSizes.PRODUCT -> Optional.of(GrowthClass.QUADRATIC);
                case TwoSizes.SUM -> Optional.of(GrowthClass.LINEAR);
                default -> GrowthClass.of(bound);
            };
        }

        /** How the author's solution grows, nothing if that could not be measured in time. */
        private Optional<GrowthReport> reference(ShippedSubmission shipped, String family, GrowthGenerator generator)
                throws PackException, WorkerException, InterruptedException {
            String key = String.join("\0", shipped.source(), family, PackCodeFile.GENERATOR.read(problem));
            synchronized (references) {
                if (references.containsKey(key)) {
                    return Optional.of(references.get(key));
                }
            }
            Optional<Trials.Compiled> compiled = compile(shipped.source());
            authorIsLate = compiled.isEmpty();
            if (authorIsLate || !(compiled.get() instanceof Trials.Compiled.Ready(var subject))) {
                return Optional.empty();
            }
            try (CountedWorker counted = counted(subject)) {
                Phase phase = next(REFERENCE);
                GrowthReport report = counted(counted, generator.of(family, cancel), phase);
                if (report.time().isEmpty() && phase.isOver()) {
                    authorIsLate = true;
                    return Optional.empty();
                }
                if (report.missing().isEmpty()) {
                    // One that was cut short is measured again when there may be more time.
                    synchronized (references) {
                        references.put(key, report);
                    }
                }
                return Optional.of(report);
            }
        }

        /** Work alone. */
        private GrowthReport counted(CountedWorker counted, GrowthInputs inputs, Phase phase)
                throws PackException, WorkerException, InterruptedException {
            GrowthExperiment experiment = experiment(counted, inputs);
            experiment.count(phase);
            return experiment.report();
        }

        private CountedWorker counted(Trials.Subject subject) {
            return CountedWorker.of(
                    workers, problem.signature(), subject, problem.limits().memoryMiB(), cancel);
        }

        private GrowthExperiment experiment(CountedWorker counted, GrowthInputs inputs) {
            return new GrowthExperiment(
                    counted, inputs, declared.map(DeclaredGrowth::max).orElse(List.of(MOST)));
        }

        @Override
        public void close() {
            generator.ifPresent(generators::giveBack);
            workers.refill(problem.limits().memoryMiB(), problem.compare().mode() == Compare.Mode.CHECKER);
        }
    }
}
