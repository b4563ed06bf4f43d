package hone.bench;

import hone.hostile.HostileFile;
import hone.hostile.Mode;
import hone.hostile.SuiteRun;
import hone.judge.Judgement;
import hone.judge.Submission;
import hone.judge.Verdict;
import hone.problem.Case;
import hone.problem.CaseReader;
import hone.problem.PackReader;
import hone.problem.Problem;
import hone.problem.ProblemEntry;
import hone.task.CancelToken;
import hone.task.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A long day: submission after submission without a pause, one in five hostile, in one process with one judge. Before it a
 * calm run of honest ones alone, also without a pause, is what the honest ones of the day are measured against.
 */
public final class SoakBench {
    private static final int CALM = 300;
    private static final int EVERY = 5;
    private static final int TOLD = 200;
    private static final double MOST_HEAP = 1.2;
    private static final double MOST_P50 = 1.5;
    private static final double MOST_P95 = 3;

    private final SuiteRun run;
    private final List<Submission> honest;
    private final List<HostileFile> hostile;
    private final Map<String, Integer> internal = new TreeMap<>();
    private final Map<String, Integer> verdicts = new TreeMap<>();
    private boolean met = true;

    private SoakBench(SuiteRun run, List<Submission> honest, List<HostileFile> hostile) {
        this.run = run;
        this.honest = honest;
        this.hostile = hostile;
    }

    /** Argument: {@code --submissions}. */
    public static void main(String[] args) throws Exception {
        List<String> words = List.of(args);
        int at = words.indexOf("--submissions");
        int submissions = at < 0 ? 2000 : Integer.parseInt(words.get(at + 1));
        List<HostileFile> hostile = HostileFile.all().stream()
                .filter(file -> !file.isHonest() && file.runsIn(Mode.BOTH))
                .toList();
        boolean met;
        try (SuiteRun run = new SuiteRun(Mode.BOTH)) {
            SoakBench bench = new SoakBench(run, accepted(), hostile);
            bench.soak(submissions);
            met = bench.met;
        }
        System.exit(met ? 0 : 1);
    }

    /** The accepted submissions of the built-in pack, on all their cases. */
    private static List<Submission> accepted() throws Exception {
        List<Submission> all = new ArrayList<>();
        for (ProblemEntry entry :
                PackReader.read(Path.of(System.getProperty("hone.problems"))).problems()) {
            Problem problem = (Problem) entry;
            List<Case> cases = CaseReader.read(problem).all();
            try (Stream<Path> files = Files.list(problem.folder().resolve("submissions/accepted"))) {
                for (Path file : files.sorted().toList()) {
                    all.add(new Submission(problem, Files.readString(file), cases));
                }
            }
        }
        return all;
    }

    private void soak(int submissions) throws Exception {
        for (Submission each : honest) {
            click(each);
        }
        Timings calm = new Timings();
        for (int i = 0; i < CALM; i++) {
            calm.add(click(honest.get(i % honest.size())));
        }
        double before = usedMiB();
        System.out.println(honest.size() + " honest and " + hostile.size() + " hostile submissions, all layers");
        System.out.println(String.format(Locale.ROOT, "%-62s  %5s  %8s  %8s", "wall ms", "runs", "median", "p95"));
        System.out.println(String.format(Locale.ROOT, "%-62s  %s", "  honest, in a calm run", calm.row()));
        Timings day = new Timings();
        Judgement last = null;
        int attacks = 0;
        for (int i = 0; i < submissions; i++) {
            if (i % EVERY == EVERY - 1) {
                HostileFile file = hostile.get(attacks++ % hostile.size());
                last = run.judgeAlone(file);
                verdicts.merge(last.verdict().name(), 1, Integer::sum);
                note(file.toString(), last);
            } else {
                day.add(click(honest.get(i % honest.size())));
            }
            if ((i + 1) % TOLD == 0) {
                System.out.println(
                        String.format(Locale.ROOT, "  %d of %d; heap in use %.1f MiB", i + 1, submissions, usedMiB()));
            }
        }
        double after = usedMiB();
        System.out.println(String.format(Locale.ROOT, "%-62s  %s", "  honest, among hostile ones", day.row()));
        System.out.println("  verdicts of the hostile ones: " + verdicts);
        System.out.println(
                String.format(Locale.ROOT, "  heap after collection: %.1f MiB, then %.1f MiB", before, after));
        List<String> breaches = last == null ? List.of() : run.breaches(last);
        breaches.forEach(breach -> System.out.println("  BREACH " + breach));
        target("no process left that should not be, nothing touched", breaches.isEmpty());
        target("no verdict INTERNAL " + internal, internal.isEmpty());
        target("the heap within 20 % of the start", after <= before * MOST_HEAP);
        target(
                "median of honest ones at most " + MOST_P50 + " times the calm run's",
                day.median() <= MOST_P50 * calm.median());
        target("p95 of honest ones at most " + MOST_P95 + " times the calm run's", day.p95() <= MOST_P95 * calm.p95());
    }

    private double click(Submission submission) {
        Judgement judgement = run.judge().judge(submission, CancelToken.create(), Progress.NONE);
        note(submission.problem().ref().toString(), judgement);
        if (judgement.verdict() != Verdict.AC && judgement.verdict() != Verdict.INTERNAL) {
            throw new IllegalStateException("an honest submission of "
                    + submission.problem().ref() + " came out as " + SuiteRun.describe(judgement));
        }
        return judgement.wall().toNanos() / 1e6;
    }

    private void note(String what, Judgement judgement) {
        if (judgement.verdict() == Verdict.INTERNAL) {
            internal.merge(what + ": " + SuiteRun.describe(judgement), 1, Integer::sum);
        }
    }

    private static double usedMiB() throws InterruptedException {
        // What a collection frees can let go of more, as finished threads and closed streams do.
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0;
    }

    private void target(String what, boolean holds) {
        met &= holds;
        System.out.println("  " + (holds ? "met:    " : "MISSED: ") + what);
    }
}
