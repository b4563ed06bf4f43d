package hone.judge;

import hone.compile.Compilers;
import hone.growth.Estimate.Confidence;
import hone.growth.Standing;
import hone.problem.Pack;
import hone.problem.PackException;
import hone.problem.PackReader;
import hone.problem.Problem;
import hone.problem.ProblemEntry;
import hone.problem.ShippedSubmission;
import hone.problem.ShippedSubmission.Promise;
import hone.task.CancelToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures the built-in pack's submissions and holds the answers against the bounds that are written on them. A miss that nothing can
 * be done about is explained in {@code pack-growth-misses.txt}; it is a miss all the same.
 */
public final class PackGrowth {
    /** Before the name of a submission whose bound of memory was missed. */
    static final String MEMORY = "memory of ";

    private static final Pattern BOUNDS = Pattern.compile("// *time: *([^;]+?)(?:; *space: *(.+?))? *");

    /** An accepted submission and its problem. */
    record Shipped(Problem problem, ShippedSubmission submission) {
        String name() {
            return problem.ref().id() + "/" + submission.name();
        }
    }

    /** An answer beside what the submission states. */
    record Row(Shipped shipped, String time, String space, GrowthAnswer answer, double seconds) {
        boolean timeRight() {
            return GrowthAccuracy.bound(answer.report().time()).equals(time);
        }

        boolean high() {
            return answer.report()
                    .time()
                    .filter(found -> found.confidence() == Confidence.HIGH)
                    .isPresent();
        }

        /** Whether it is called worse, though it states the author's bound. */
        boolean isAccused() {
            return answer.against() == Standing.WORSE
                    && answer.declaredTime().filter(time::equals).isPresent();
        }

        boolean spaceRight() {
            return GrowthAccuracy.bound(answer.report().space()).equals(space);
        }

        /** The counts behind a miss, as they say more than its name. */
        String points() {
            return "    on \"" + answer.family() + "\" "
                    + GrowthAccuracy.points(answer.report().work());
        }

        /** The bytes behind one. */
        String bytes() {
            return "    bytes " + GrowthAccuracy.points(answer.report().memory()) + " missing "
                    + answer.report().missing();
        }

        String words() {
            return String.format(
                    Locale.ROOT,
                    "%-22s %-34s time %-10s %s%-10s %-4s space %-8s %s%-8s %-6s %.2f s, declared %s",
                    shipped.problem().ref().id(),
                    shipped.submission().name(),
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

    /** In it standbys start. */
    private static final Duration STANDBY = Duration.ofMillis(1_500);

    /** Many times as long as an answer may take. */
    private static final int START = 10;

    private PackGrowth() {}

    /** Arguments: ids; none means all. Prints every answer and the sums. */
    public static void main(String[] args) throws Exception {
        Pack pack = PackReader.read(Path.of(System.getProperty("hone.problems")));
        Map<String, String> reasons = reasons();
        List<Row> rows = new ArrayList<>();
        int failed = 0;
        try (Compilers compilers = new Compilers();
                RunWorkers workers = RunWorkers.lasting(Path.of(System.getProperty("hone.worker.jar")))) {
            GrowthJudge judge = new GrowthJudge(compilers, workers, GrowthAccuracy.patience());
            List<Shipped> shipped = all(pack);
            // What the first answer of all waits for, workers and compilers, is no part of what an answer takes.
            measure(shipped.getFirst(), new GrowthJudge(compilers, workers, START));
            for (Shipped each : shipped) {
                if (args.length == 0
                        || List.of(args).contains(each.problem().ref().id())) {
                    try {
                        // In the window this happens when a problem is opened and when its solution is run.
                        judge.prepare(each.problem());
                        workers.prepare(each.problem().limits().memoryMiB());
                        Thread.sleep(STANDBY);
                        Row row = measure(each, judge);
                        rows.add(row);
                        System.out.println(row.words());
                        if (!row.spaceRight()) {
                            System.out.println(row.bytes());
                            System.out.println("    " + reasons.getOrDefault(MEMORY + each.name(), "not explained"));
                        }
                        if (!row.timeRight()) {
                            System.out.println(row.points());
                            System.out.println("    " + reasons.getOrDefault(each.name(), "not explained"));
                        }
                    } catch (Exception e) {
                        failed++;
                        System.out.println(each.name() + " FAILED " + e);
                    }
                }
            }
        }
        // One that could not be measured is a miss.
        int all = rows.size() + failed;
        long right = rows.stream().filter(Row::timeRight).count();
        long high = rows.stream().filter(Row::high).count();
        long highRight =
                rows.stream().filter(row -> row.high() && row.timeRight()).count();
        long accused = rows.stream().filter(Row::isAccused).count();
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
                "time exact %d of %d (%.1f %%); sure %d (%.1f %%), of these right %.1f %%; wrongly called worse: %d; space exact %d (%.1f %%)%n",
                right,
                all,
                100.0 * right / all,
                high,
                100.0 * high / all,
                100.0 * highRight / high,
                accused,
                space,
                100.0 * space / all);
    }

    /** All accepted submissions, in the order of the pack. */
    static List<Shipped> all(Pack pack) throws PackException {
        List<Shipped> all = new ArrayList<>();
        for (ProblemEntry entry : pack.problems()) {
            if (entry instanceof Problem problem) {
                ShippedSubmission.all(problem)
                        .of(Promise.ACCEPTED)
                        .forEach(submission -> all.add(new Shipped(problem, submission)));
            }
        }
        return all;
    }

    /** Why a miss cannot be helped, by problem and submission; of memory, with {@link #MEMORY} before it. */
    static Map<String, String> reasons() throws IOException {
        Map<String, String> reasons = new HashMap<>();
        try (InputStream in =
                Objects.requireNonNull(PackGrowth.class.getResourceAsStream("/hone/judge/pack-growth-misses.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line ->
                            reasons.put(line.substring(0, line.indexOf(": ")), line.substring(line.indexOf(": ") + 2)));
        }
        return reasons;
    }

    static Row measure(Shipped shipped, GrowthJudge judge) throws Exception {
        String source = shipped.submission().source();
        Matcher stated = BOUNDS.matcher(source.lines().findFirst().orElse(""));
        if (!stated.matches()) {
            throw new IllegalStateException(shipped.name() + " states no bound");
        }
        long begun = System.nanoTime();
        GrowthAnswer answer = judge.measure(shipped.problem(), source, List.of(), CancelToken.create())
                .orElseThrow();
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Row(shipped, stated.group(1), stated.group(2) == null ? "-" : stated.group(2), answer, seconds);
    }
}
