package hone.judge;

import hone.compile.Compilers;
import hone.growth.Estimate.Confidence;
import hone.growth.GrowthClass;
import hone.growth.Standing;
import hone.growth.TwoSizes;
import hone.judge.GrowthReport.Growth;
import hone.problem.CaseReader;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Measures how submissions grow. Safe for use by several threads. */
public final class GrowthJudge implements GrowthMeter {
    /** References whose measurements are kept: going back to a problem measures its reference no second time. */
    private static final int MOST_KEPT = 32;

    /** Families are compared at the first of these sizes at which some of them go through. */
    private static final List<Integer> PROBES = List.of(512, 64, 12);

    /**
     * When the parts of an answer have to end, once code is compiled and workers are there, so that all of it takes three seconds at
     * the most: which inputs are the hardest, the work, memory, the author's solution, ordinary inputs.
     */
    private static final Duration PROBED = Duration.ofMillis(400);

    private static final Duration COUNTED = Duration.ofMillis(1_300);
    private static final Duration WATCHED = Duration.ofMillis(1_800);
    private static final Duration REFERENCE = Duration.ofMillis(2_200);
    private static final Duration TYPICAL = Duration.ofMillis(2_500);

    /** Only a family with so many times the work is put before the one that the author names: a little more is chance. */
    private static final double CLEARLY_MORE = 1.25;

    /** Where the author says nothing, inputs grow up to this. */
    private static final long MOST = 100_000;

    private final Compilers compilers;
    private final RunWorkers workers;
    private final PackCodes packCodes;
    private final int patience;
    private final Map<String, GrowthReport> references = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, GrowthReport> eldest) {
            return size() > MOST_KEPT;
        }
    };

    public GrowthJudge(Compilers compilers, RunWorkers workers) {
        this(compilers, workers, 1);
    }

    /** {@code patience}: so many times as long is taken at the most, for a machine that does much else. */
    GrowthJudge(Compilers compilers, RunWorkers workers, int patience) {
        this.patience = patience;
        this.compilers = compilers;
        this.workers = workers;
        this.packCodes = new PackCodes(compilers, workers);
    }

    @Override
    public Optional<GrowthAnswer> measure(Problem problem, String source, CancelToken cancel)
            throws PackException, InterruptedException {
        try (Measuring measuring = new Measuring(problem, cancel)) {
            return measuring.run(source);
        } catch (WorkerException e) {
            throw new JudgeException(String.valueOf(e.getMessage()), e);
        }
    }

    /** One measuring. */
    private final class Measuring implements AutoCloseable {
        private final Problem problem;
        private final CancelToken cancel;
        private final PackCode packCode;
        private final Trials trials;
        private final Optional<DeclaredGrowth> declared;
        private long begun = System.nanoTime();

        Measuring(Problem problem, CancelToken cancel) {
            this.problem = problem;
            this.cancel = cancel;
            this.packCode = packCodes.of(problem, cancel);
            this.trials = new Trials(compilers, workers, packCodes, problem, cancel);
            this.declared = problem.growth();
        }

        Optional<GrowthAnswer> run(String source) throws PackException, WorkerException, InterruptedException {
            if (!(trials.compile(source) instanceof Trials.Compiled.Ready(var subject))) {
                return Optional.empty();
            }
            try (CountedWorker counted = counted(subject)) {
                return Optional.of(
                        PackCodeFile.GENERATOR.exists(problem) ? generated(counted) : onItsOwnCases(counted));
            }
        }

        private Deadline by(Duration time) {
            return new Deadline(begun + patience * time.toNanos());
        }

        private GrowthAnswer onItsOwnCases(CountedWorker counted)
                throws PackException, WorkerException, InterruptedException {
            GrowthInputs cases = GrowthInputs.cases(CaseReader.read(problem).all());
            counted.prepare();
            begun = System.nanoTime();
            GrowthReport report = experiment(counted, cases)
                    .measure(by(COUNTED), by(WATCHED))
                    .doubted("the problem has no generator, so its own cases were run, which are of different kinds");
            return answer(report, "", Optional.empty(), Optional.empty(), "");
        }

        private GrowthAnswer generated(CountedWorker counted)
                throws PackException, WorkerException, InterruptedException {
            List<String> families = packCode.families();
            counted.prepare();
            begun = System.nanoTime();
            String worst = worst(families, counted);
            GrowthReport report = experiment(counted, inputs(worst)).measure(by(COUNTED), by(WATCHED));
            Optional<GrowthReport> reference = reference(worst);
            for (String ordinary : families) {
                if (!ordinary.equals(worst)) {
                    Optional<Growth> typical = experiment(counted, inputs(ordinary))
                            .measure(by(TYPICAL), by(TYPICAL))
                            .time()
                            .filter(time -> time.confidence() == Confidence.HIGH)
                            .filter(time -> report.time()
                                    .filter(of -> of.bound().equals(time.bound()))
                                    .isEmpty());
                    return answer(report, worst, reference, typical, typical.isPresent() ? ordinary : "");
                }
            }
            return answer(report, worst, reference, Optional.empty(), "");
        }

        private GrowthAnswer answer(
                GrowthReport report,
                String family,
                Optional<GrowthReport> reference,
                Optional<Growth> typical,
                String typicalFamily) {
            Optional<String> time = declared.flatMap(DeclaredGrowth::time);
            Standing against = report.isDoubted() || time.isEmpty()
                    ? Standing.UNSURE
                    : Standing.of(report.work(), reference.map(GrowthReport::work), time.flatMap(Measuring::together));
            return new GrowthAnswer(
                    report,
                    family,
                    problem.signature() instanceof Signature.Operations,
                    reference,
                    typical,
                    typicalFamily,
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

        /**
         * The family that makes most work for this submission, or the one that the author names, where no other makes clearly more. What
         * is hardest for a slow solution need not be so for another one.
         */
        private String worst(List<String> families, CountedWorker counted)
                throws PackException, WorkerException, InterruptedException {
            String named = declared.flatMap(DeclaredGrowth::worst)
                    .filter(families::contains)
                    .orElse(families.getFirst());
            Deadline probed = by(PROBED);
            for (int size : PROBES) {
                String worst = named;
                long most = work(named, counted, size);
                boolean some = most < Long.MAX_VALUE;
                for (String family : families) {
                    if (probed.passed()) {
                        break;
                    }
                    long work = family.equals(named) ? most : work(family, counted, size);
                    some |= work < Long.MAX_VALUE;
                    if (work > (worst.equals(named) ? CLEARLY_MORE * most : most)) {
                        most = work;
                        worst = family;
                    }
                }
                if (some) {
                    return worst;
                }
            }
            return named;
        }

        private long work(String family, CountedWorker counted, int size)
                throws PackException, WorkerException, InterruptedException {
            return experiment(counted, inputs(family)).work(size);
        }

        private GrowthInputs inputs(String family) {
            return sizes -> packCode.generate(family, sizes, 1);
        }

        private Optional<GrowthReport> reference(String family)
                throws PackException, WorkerException, InterruptedException {
            Optional<ShippedSubmission> reference =
                    ShippedSubmission.reference(ShippedSubmission.all(problem).of(Promise.ACCEPTED));
            if (reference.isEmpty()) {
                return Optional.empty();
            }
            String key = String.join("\0", reference.get().source(), family, PackCodeFile.GENERATOR.read(problem));
            synchronized (references) {
                if (references.containsKey(key)) {
                    return Optional.of(references.get(key));
                }
            }
            if (!(trials.compile(reference.get().source()) instanceof Trials.Compiled.Ready(var subject))) {
                return Optional.empty();
            }
            try (CountedWorker counted = counted(subject)) {
                GrowthReport report = experiment(counted, inputs(family)).measure(by(REFERENCE), by(REFERENCE));
                synchronized (references) {
                    references.put(key, report);
                }
                return Optional.of(report);
            }
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
            packCode.close();
            trials.close();
        }
    }
}
