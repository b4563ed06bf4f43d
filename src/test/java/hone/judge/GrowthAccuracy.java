package hone.judge;

import hone.compile.CompileResult;
import hone.compile.Compilers;
import hone.growth.Estimate.Confidence;
import hone.growth.GrowthRule;
import hone.growth.Measurement;
import hone.growth.Series;
import hone.problem.Signature;
import hone.sandbox.Layers;
import hone.task.CancelToken;
import hone.task.Deadline;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Measures the labelled programs and holds the answers against what is written on them. */
public final class GrowthAccuracy {
    private static final long MOST = 1 << 17;
    private static final int MEMORY_MIB = 256;
    private static final Duration START = Duration.ofSeconds(30);

    /** An answer beside its label. */
    record Row(LabelledProgram program, GrowthReport report) {
        boolean timeRight() {
            return bound(report.time()).equals(program.label("time"));
        }

        boolean spaceRight() {
            return bound(report.space()).equals(program.label("space"));
        }

        /** The time's label where both sizes are alike. */
        String together() {
            return alike(program.label("time"));
        }

        private static String alike(String bound) {
            return switch (bound) {
                case "n*m" -> "n^2";
                case "n+m" -> "n";
                default -> bound;
            };
        }

        /** The counts at the sizes that another answer has too: a busy machine may reach fewer. */
        Set<Measurement> common(Row other) {
            return report.work().points().stream()
                    .filter(point -> other.report.work().at(point.size()).isPresent())
                    .collect(Collectors.toSet());
        }

        boolean high() {
            return report.time().filter(t -> t.confidence() == Confidence.HIGH).isPresent();
        }

        String words() {
            return String.format(
                    Locale.ROOT,
                    "%-45s time %-9s %s%-9s %-5s space %-7s %s%-7s %.2f s %s",
                    program.name(),
                    program.label("time"),
                    timeRight() ? "= " : "! ",
                    bound(report.time()),
                    high() ? "sure" : "",
                    program.label("space"),
                    spaceRight() ? "= " : "! ",
                    bound(report.space()),
                    report.took().toMillis() / 1e3,
                    report.doubts());
        }
    }

    private GrowthAccuracy() {}

    static String bound(Optional<GrowthReport.Growth> growth) {
        return growth.map(GrowthReport.Growth::bound).orElse("?");
    }

    static String points(Series series) {
        return series.points().stream()
                .map(point -> point.size() + ":" + Math.round(point.cost()))
                .collect(Collectors.joining(" "));
    }

    private static Trials.Subject compiled(LabelledProgram program, Compilers compilers) throws Exception {
        Signature.Function signature = program.signature();
        CompileResult compiled =
                compilers.compileReference(program.source(), CaseJudge.nodeTypes(signature), CancelToken.create());
        if (!(compiled instanceof CompileResult.Compiled classes)) {
            throw new IllegalStateException(program.name() + " cannot be compiled: " + compiled);
        }
        return Trials.subject(signature, classes.reference());
    }

    static CountedWorker counted(LabelledProgram program, Compilers compilers, RunWorkers workers) throws Exception {
        return CountedWorker.of(
                workers, program.signature(), compiled(program, compilers), MEMORY_MIB, CancelToken.create());
    }

    /** How many times the time that an answer has in the window; more where a machine does much else, as when all tests run. */
    static int patience() {
        return Integer.getInteger("hone.patience", 1);
    }

    static GrowthReport measure(GrowthExperiment experiment, int patience) throws Exception {
        Deadline end = Deadline.after(Duration.ofMillis(2_000L * patience));
        experiment.count(Phase.of(0.5, end));
        experiment.watch(Phase.of(0.6, end));
        return experiment.report();
    }

    static Row measure(LabelledProgram program, Compilers compilers, RunWorkers workers, int patience)
            throws Exception {
        List<Long> most = Collections.nCopies(program.hasTwoSizes() ? 2 : 1, MOST);
        try (CountedWorker counted = counted(program, compilers, workers)) {
            // In the window one is ready.
            if (!counted.prepare(Deadline.after(START))) {
                throw new IllegalStateException("no worker has started");
            }
            return new Row(
                    program,
                    measure(
                            new GrowthExperiment(counted, (sizes, _) -> Optional.of(program.input(sizes)), most),
                            patience));
        }
    }

    /** Arguments: parts of names; none means all. Prints every answer and the sums. */
    public static void main(String[] args) throws Exception {
        List<Row> rows = new ArrayList<>();
        List<Double> slowdowns = new ArrayList<>();
        int timedRight = 0;
        int deterministic = 0;
        int same = 0;
        int failed = 0;
        try (Compilers compilers = new Compilers();
                RunWorkers workers = RunWorkers.lasting(Path.of(System.getProperty("hone.worker.jar")), Layers.NONE)) {
            for (LabelledProgram program : LabelledProgram.all()) {
                if (args.length == 0 || List.of(args).stream().anyMatch(program.name()::contains)) {
                    try {
                        // Beside what is measured now; counts do not depend on the layers, which cost half of a start.
                        workers.prepare(MEMORY_MIB);
                        Row row = measure(program, compilers, workers, patience());
                        rows.add(row);
                        if (row.report().doubts().isEmpty()) {
                            Row again = measure(program, compilers, workers, patience());
                            Set<Measurement> common = row.common(again);
                            same += !common.isEmpty() && common.equals(again.common(row)) ? 1 : 0;
                            deterministic++;
                        }
                        Series sizes = row.report().work();
                        TimedProgram timed = TimedProgram.of(program, compiled(program, compilers), sizes, workers);
                        Optional<String> byTime = GrowthRule.estimate(timed.cpuNanos())
                                .map(estimate -> estimate.best().id());
                        timedRight += byTime.filter(row.together()::equals).isPresent() ? 1 : 0;
                        if (!Double.isNaN(timed.slowdown())) {
                            slowdowns.add(timed.slowdown());
                        }
                        System.out.println(row.words() + " by time " + byTime.orElse("?")
                                + (Double.isNaN(timed.slowdown())
                                        ? ""
                                        : String.format(
                                                Locale.ROOT, ", counted %.2f times as long", timed.slowdown())));
                        if (!row.spaceRight()) {
                            System.out.println(
                                    "    bytes " + points(row.report().memory()) + " missing "
                                            + row.report().missing());
                        }
                        if (!row.timeRight()) {
                            System.out.println("    work " + points(row.report().work()));
                        }
                    } catch (Exception e) {
                        failed++;
                        System.out.println(program.name() + " FAILED " + e);
                    }
                }
            }
        }
        // One that could not be measured is a miss.
        int all = rows.size() + failed;
        long right = rows.stream().filter(Row::timeRight).count();
        long space = rows.stream().filter(Row::spaceRight).count();
        long high = rows.stream().filter(Row::high).count();
        long highRight =
                rows.stream().filter(row -> row.high() && row.timeRight()).count();
        System.out.printf(
                Locale.ROOT,
                "the same rule on CPU time: exact %d (%.1f %%); counting makes a run %.2f times as long (geometric mean of %d)%n",
                timedRight,
                100.0 * timedRight / all,
                Math.exp(slowdowns.stream().mapToDouble(Math::log).average().orElse(0)),
                slowdowns.size());
        System.out.printf(
                Locale.ROOT,
                "work counted in a second JVM: the same at every size in %d of %d deterministic programs%n",
                same,
                deterministic);
        System.out.printf(
                Locale.ROOT,
                "seconds an answer: median %.2f, longest %.2f%n",
                rows.stream()
                        .map(row -> row.report().took().toMillis() / 1e3)
                        .sorted()
                        .skip(rows.size() / 2)
                        .findFirst()
                        .orElse(0.0),
                rows.stream()
                        .mapToDouble(row -> row.report().took().toMillis() / 1e3)
                        .max()
                        .orElse(0));
        System.out.printf(
                Locale.ROOT,
                "time exact %d of %d (%.1f %%); sure %d (%.1f %%), of these right %d (%.1f %%); space exact %d (%.1f %%)%n",
                right,
                all,
                100.0 * right / all,
                high,
                100.0 * high / all,
                highRight,
                100.0 * highRight / high,
                space,
                100.0 * space / all);
    }
}
