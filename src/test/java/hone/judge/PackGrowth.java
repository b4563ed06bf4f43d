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

/** Measures the built-in pack's submissions and holds the answers against the bounds that are written on them. */
public final class PackGrowth {
    private static final Pattern BOUNDS = Pattern.compile("// *time: *([^;]+?)(?:; *space: *(.+?))? *");

    /** An answer beside what the submission states. */
    private record Row(Problem problem, ShippedSubmission submission, String time, String space, GrowthAnswer answer) {
        boolean timeRight() {
            return GrowthAccuracy.bound(answer.report().time()).equals(time);
        }

        boolean high() {
            return answer.report()
                    .time()
                    .filter(found -> found.confidence() == Confidence.HIGH)
                    .isPresent();
        }

        String words() {
            return String.format(
                    Locale.ROOT,
                    "%-22s %-34s time %-10s %s%-10s %-4s space %-8s %-8s %-6s %.2f s, declared %s",
                    problem.ref().id(),
                    submission.name(),
                    time,
                    timeRight() ? "= " : "! ",
                    GrowthAccuracy.bound(answer.report().time()),
                    high() ? "sure" : "",
                    space,
                    GrowthAccuracy.bound(answer.report().space()),
                    answer.against().name().toLowerCase(Locale.ROOT),
                    answer.report().took().toMillis() / 1e3,
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
        System.out.printf(
                Locale.ROOT,
                "time exact %d of %d (%.1f %%); sure %d (%.1f %%), of these right %.1f %%; wrongly called worse: %d%n",
                right,
                rows.size(),
                100.0 * right / rows.size(),
                high,
                100.0 * high / rows.size(),
                100.0 * highRight / high,
                accused);
    }

    private static void measure(Problem problem, GrowthJudge judge, List<Row> rows) throws Exception {
        for (ShippedSubmission each : ShippedSubmission.all(problem).of(Promise.ACCEPTED)) {
            Matcher stated = BOUNDS.matcher(each.source().lines().findFirst().orElse(""));
            if (!stated.matches()) {
                System.out.println(problem.ref().id() + " " + each.name() + " states no bound");
                continue;
            }
            try {
                Optional<GrowthAnswer> answer = judge.measure(problem, each.source(), CancelToken.create());
                if (answer.isPresent()) {
                    String space = stated.group(2) == null ? "-" : stated.group(2);
                    Row row = new Row(problem, each, stated.group(1), space, answer.get());
                    rows.add(row);
                    System.out.println(row.words());
                }
            } catch (Exception e) {
                System.out.println(problem.ref().id() + " " + each.name() + " FAILED " + e);
            }
        }
    }
}
