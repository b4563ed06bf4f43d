package hone.bench;

import hone.judge.Judgement;
import hone.judge.Submission;
import hone.judge.Verdict;
import hone.sandbox.CpuTimes;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * From the moment in which a solution's CPU time crosses the limit to the verdict. The moment is found by a watcher of the
 * bench's own, who reads the processes' CPU time every millisecond; a worker's time before the case counts from what it
 * has used while it stood by.
 */
public final class LimitsBench {
    private static final double MOST_P95 = 150;
    private static final String SPIN = "class Solution { int[] pairSum(int[] numbers, int target) { int x = 1;"
            + " while (true) { x = x * 31 + 7; if (x == 0 && target == x) return numbers; } } }";
    private static final String WAITING = "class Solution { int[] pairSum(int[] numbers, int target) {"
            + " Runnable r = () -> {}; List<byte[]> kept = new ArrayList<>();"
            + " while (true) { kept.add(new byte[1 << 16]); if (kept.size() > 500) kept.clear(); } } }";

    private LimitsBench() {}

    /** Argument: {@code --runs}. */
    public static void main(String[] args) throws Exception {
        int runs = BenchOptions.parse(args).runs() == 100
                ? 40
                : BenchOptions.parse(args).runs();
        Exercise exercise = Exercise.of(Exercise.PLAIN, false);
        double limit = exercise.problem().limits().cpu().toNanos() / 1e6;
        Timings all = new Timings();
        System.out.println("From the crossing of the CPU limit (" + limit + " ms) to the verdict, wall ms");
        System.out.println(String.format(Locale.ROOT, "%-62s  %5s  %8s  %8s", "", "runs", "median", "p95"));
        for (Map.Entry<String, String> kind :
                List.of(Map.entry("  a loop", SPIN), Map.entry("  a loop that makes garbage, by ECJ", WAITING))) {
            Timings timings = new Timings();
            try (Workbench workbench = new Workbench()) {
                workbench.open(exercise);
                for (int i = 0; i < runs / 2; i++) {
                    workbench.awaitQuiet();
                    double late = late(workbench, exercise, kind.getValue(), limit);
                    timings.add(late);
                    all.add(late);
                }
            }
            System.out.println(String.format(Locale.ROOT, "%-62s  %s", kind.getKey(), timings.row()));
        }
        System.out.println(String.format(Locale.ROOT, "%-62s  %s", "  all", all.row()));
        boolean met = all.p95() <= MOST_P95;
        System.out.println("  " + (met ? "met:    " : "MISSED: ") + "p95 at most " + MOST_P95 + " ms");
        System.exit(met ? 0 : 1);
    }

    private static double late(Workbench workbench, Exercise exercise, String source, double limitMillis)
            throws Exception {
        Map<Long, Long> before = new ConcurrentHashMap<>();
        Quiet.children().forEach(child -> before.put(child.pid(), cpuNanos(child)));
        long[] crossed = {0};
        Thread watcher = Thread.ofPlatform().start(() -> {
            List<ProcessHandle> children = Quiet.children();
            while (crossed[0] == 0) {
                for (ProcessHandle child : children) {
                    if (cpuNanos(child) - before.getOrDefault(child.pid(), Long.MAX_VALUE) > limitMillis * 1e6) {
                        crossed[0] = System.nanoTime();
                    }
                }
                java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
            }
        });
        Judgement judgement = workbench.judge(new Submission(exercise.problem(), source, exercise.cases()));
        long verdict = System.nanoTime();
        watcher.join(Duration.ofSeconds(2));
        if (judgement.verdict() != Verdict.TLE || crossed[0] == 0) {
            throw new IllegalStateException("expected TLE, got " + judgement.verdict());
        }
        return Math.max(0, (verdict - crossed[0]) / 1e6);
    }

    private static long cpuNanos(ProcessHandle process) {
        return CpuTimes.of(process).toNanos();
    }
}
