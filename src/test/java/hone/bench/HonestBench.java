package hone.bench;

import hone.compile.CompileResult;
import hone.compile.CompilerName;
import hone.compile.Compilers;
import hone.instrument.AllowList;
import hone.judge.CaseOutcome;
import hone.judge.HonestSolutions;
import hone.judge.HonestSolutions.Honest;
import hone.judge.JudgeSetup;
import hone.judge.Judgement;
import hone.judge.Submission;
import hone.judge.Verdict;
import hone.problem.CaseReader;
import hone.problem.Problem;
import hone.task.CancelToken;
import hone.task.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Judges all the honest solutions: each must be accepted. Also measures what the allow-list alone takes. */
public final class HonestBench {
    /** Checks before those that count. */
    private static final int WARM_UP = 1500;
    /** Checks that count, of which the quickest is taken: what else the machine does is no cost of the list. */
    private static final int MEASURED = 5;
    /** Most of the time that the allow-list may take for a submission, in milliseconds. */
    private static final double MOST_MILLIS = 1;

    private final List<Honest> chosen;
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<CompilerName, Integer> compilers = new EnumMap<>(CompilerName.class);
    private double slowest;
    private String slowestOf = "";

    private HonestBench(List<Honest> chosen) {
        this.chosen = chosen;
    }

    /** Arguments: words of which the name of a solution must have one, such as {@code pair-sum/03}; none means all. */
    public static void main(String[] args) throws Exception {
        HonestBench bench = new HonestBench(HonestSolutions.all().stream()
                .filter(honest -> args.length == 0 || Arrays.stream(args).anyMatch(honest.toString()::contains))
                .toList());
        boolean met = bench.checkOnly();
        met &= bench.judge();
        System.out.println(met ? "Targets met." : "Targets MISSED.");
        System.exit(met ? 0 : 1);
    }

    /** Compiles all and lets the allow-list look at the classes, as often as the judge does. */
    private boolean checkOnly() throws Exception {
        List<CompileResult.Compiled> compiled = new ArrayList<>();
        int denials = 0;
        double cold = Double.NaN;
        try (JudgeSetup setup = JudgeSetup.confined();
                Compilers both = new Compilers()) {
            for (Honest honest : chosen) {
                Problem problem = setup.problem(honest.problemId());
                if (HonestSolutions.compile(both, problem, honest) instanceof CompileResult.Compiled one) {
                    if (compiled.isEmpty()) {
                        cold = check(one);
                    }
                    compiled.add(one);
                    for (String denial : HonestSolutions.denials(one)) {
                        denials++;
                        System.out.println(honest + " denied, " + denial);
                    }
                }
            }
        }
        Timings timings = costs(compiled);
        System.out.println(compiled.size() + " of " + chosen.size() + " compile, denials: " + denials);
        System.out.println(String.format(
                Locale.ROOT,
                "Allow-list, ms a submission (the quickest of " + MEASURED
                        + "): median %.3f, p95 %.3f, max %.3f; the first call of the process %.1f",
                timings.median(),
                timings.p95(),
                timings.max(),
                cold));
        boolean met = timings.p95() <= MOST_MILLIS;
        System.out.println("  " + (met ? "met:    " : "MISSED: ") + "p95 at most " + MOST_MILLIS + " ms");
        return met && denials == 0;
    }

    private static Timings costs(List<CompileResult.Compiled> compiled) {
        double[] quickest = new double[compiled.size()];
        Arrays.fill(quickest, Double.MAX_VALUE);
        for (int i = 0; i < WARM_UP && !compiled.isEmpty(); i++) {
            check(compiled.get(i % compiled.size()));
        }
        for (int round = 0; round < MEASURED; round++) {
            for (int i = 0; i < quickest.length; i++) {
                quickest[i] = Math.min(quickest[i], check(compiled.get(i)));
            }
        }
        Timings timings = new Timings();
        Arrays.stream(quickest).forEach(timings::add);
        return timings;
    }

    private static double check(CompileResult.Compiled compiled) {
        long start = System.nanoTime();
        AllowList.check(compiled.reference().byName());
        if (compiled.by() == CompilerName.JANINO) {
            AllowList.check(compiled.classes().byName());
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private boolean judge() throws Exception {
        try (JudgeSetup setup = JudgeSetup.confined()) {
            for (Honest honest : chosen) {
                Problem problem = setup.problem(honest.problemId());
                Submission submission = new Submission(
                        problem, honest.source(), CaseReader.read(problem).all());
                count(honest, setup.judge().judge(submission, CancelToken.create(), Progress.NONE));
            }
        }
        System.out.println("Verdicts: " + verdicts + ", classes by: " + compilers);
        System.out.println(String.format(Locale.ROOT, "Slowest case, CPU time: %.0f ms (%s)", slowest, slowestOf));
        return verdicts.getOrDefault(Verdict.AC, 0) == chosen.size();
    }

    private void count(Honest honest, Judgement judgement) {
        verdicts.merge(judgement.verdict(), 1, Integer::sum);
        compilers.merge(judgement.compiler(), 1, Integer::sum);
        double cpu = judgement.slowestCpu().toNanos() / 1e6;
        if (cpu > slowest) {
            slowest = cpu;
            slowestOf = honest.toString();
        }
        if (judgement.verdict() != Verdict.AC) {
            System.out.println(honest + " " + judgement.verdict() + " " + judgement.message()
                    + judgement.diagnostics()
                    + judgement.failing().map(HonestBench::describe).orElse(""));
        }
    }

    private static String describe(CaseOutcome outcome) {
        return " " + outcome.of().name() + ": " + outcome.message()
                + outcome.difference().orElse("") + " " + outcome.stack();
    }
}
