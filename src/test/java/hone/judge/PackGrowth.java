package hone.judge;

import hone.compile.Compilers;
import hone.growth.Estimate.Confidence;
import hone.growth.Standing;
import hone.problem.Pack;
import hone.problem.PackReader;
import hone.problem.Problem;
import hone.problem.ProblemEntry;
import hone.problem.ShippedSubmission;
import hone.problem.ShippedSubmission.Promise;
import hone.task.CancelToken;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Measures the built-in pack's submissions and holds the answers against the bounds that are written on them. */
public final class PackGrowth {
    private static final Pattern BOUNDS = Pattern.compile("// *time: *([^;]+?)(?:; *space: *(.+?))? *");

    /** An answer beside what the submission states. */
    private record Row(
            Problem problem,
            ShippedSubmission submission,
            String time,
            String space,
            GrowthAnswer answer,
            double seconds) {
        boolean timeRight() {
            return GrowthAccuracy.bound(answer.report().time()).equals(time);
        }

        boolean high() {
            return answer.report()
                    .time()
                    .filter(found -> found.confidence() == Confidence.HIGH)
                    .isPresent();
        }

        boolean spaceRight() {
            return GrowthAccuracy.bound(answer.report().space()).equals(space);
        }

        /** The counts behind a miss, as they say more than its name. */
        String points() {
            return answer.report().work().points().stream()
                    .map(point -> point.size() + ":" + Math.round(point.cost()))
                    .collect(Collectors.joining(" ", "    on \"" + answer.family() + "\" ", ""));
        }

        String words() {
            return String.format(
                    Locale.ROOT,
                    "%-22s %-34s time %-10s %s%-10s %-4s space %-8s %s%-8s %-6s %.2f s, declared %s",
                    problem.ref().id(),
                    submission.name(),
                    time,
                    timeRight() ? "= " : "! ",
                    GrowthAccuracy.bound(answer.report().time()),
                    high() ? "sure" : "",
                    space,
                    spaceRight() ? "= " : "! ",
                    GrowthAccuracy.bound(answer.report().space()),
                    answer.against().name().toLowerCase(Locale.ROOT),
                    seconds,
                    answer.declaredTime().orElse("-"));
        }
    }

    private PackGrowth() {}

    /** Arguments: ids; none means all. Prints every answer and the sums. */
    public static void main(String[] args) throws Exception {
        Pack pack = PackReader.read(Path.of(System.getProperty("hone.problems")));
        List<Row> rows = new ArrayList<>();
        try (Compilers compilers = new Compilers();
                RunWorkers workers = RunWorkers.lasting(Path.of(System.getProperty("hone.worker.jar")))) {
            GrowthJudge judge = new GrowthJudge(compilers, workers);
            warmUp(pack, judge);
            for (ProblemEntry entry : pack.problems()) {
                if (entry instanceof Problem problem
                        && (args.length == 0
                                || List.of(args).contains(problem.ref().id()))) {
                    measure(problem, judge, rows);
                }
            }
        }
        long right = rows.stream().filter(Row::timeRight).count();
        long high = rows.stream().filter(Row::high).count();
        long highRight =
                rows.stream().filter(row -> row.high() && row.timeRight()).count();
        long accused = rows.stream()
                .filter(row -> row.answer.against() == Standing.WORSE
                        && row.answer.declaredTime().filter(row.time::equals).isPresent())
                .count();
        long space = rows.stream().filter(Row::spaceRight).count();
        System.out.printf(
                Locale.ROOT,
                "seconds an answer, the author's solution and inputs included: median %.2f, longest %.2f%n",
                rows.stream()
                        .map(Row::seconds)
                        .sorted()
                        .skip(rows.size() / 2)
                        .findFirst()
                        .orElse(0.0),
                rows.stream().mapToDouble(Row::seconds).max().orElse(0));
        System.out.printf(
                Locale.ROOT,
                "time exact %d of %d (%.1f %%); sure %d (%.1f %%), of these right %.1f %%; wrongly called worse: %d; space exact %d%n",
                right,
                rows.size(),
                100.0 * right / rows.size(),
                high,
                100.0 * high / rows.size(),
                100.0 * highRight / high,
                accused,
                space);
    }

    /** What the first answer of all waits for, workers and compilers, is no part of what an answer takes. */
    private static void warmUp(Pack pack, GrowthJudge judge) throws Exception {
        for (ProblemEntry entry : pack.problems()) {
            if (entry instanceof Problem problem) {
                ShippedSubmission any =
                        ShippedSubmission.all(problem).of(Promise.ACCEPTED).getFirst();
                judge.measure(problem, any.source(), CancelToken.create());
                return;
            }
        }
    }

    private static void measure(Problem problem, GrowthJudge judge, List<Row> rows) throws Exception {
        for (ShippedSubmission each : ShippedSubmission.all(problem).of(Promise.ACCEPTED)) {
            Matcher stated = BOUNDS.matcher(each.source().lines().findFirst().orElse(""));
            if (!stated.matches()) {
                System.out.println(problem.ref().id() + " " + each.name() + " states no bound");
                continue;
            }
            try {
                long begun = System.nanoTime();
                Optional<GrowthAnswer> answer = judge.measure(problem, each.source(), CancelToken.create());
                double seconds = (System.nanoTime() - begun) / 1e9;
                if (answer.isPresent()) {
                    String space = stated.group(2) == null ? "-" : stated.group(2);
                    Row row = new Row(problem, each, stated.group(1), space, answer.get(), seconds);
                    rows.add(row);
                    System.out.println(row.words());
                    if (!row.timeRight()) {
                        System.out.println(row.points());
                    }
                }
            } catch (Exception e) {
                System.out.println(problem.ref().id() + " " + each.name() + " FAILED " + e);
            }
        }
    }
}
