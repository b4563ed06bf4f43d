package hone.hostile;

import hone.compile.Compilers;
import hone.judge.CaseJudge;
import hone.judge.Judgement;
import hone.judge.RunWorkers;
import hone.judge.Submission;
import hone.judge.Verdict;
import hone.problem.Case;
import hone.problem.CaseReader;
import hone.problem.Limits;
import hone.problem.Pack;
import hone.problem.PackException;
import hone.problem.PackReader;
import hone.problem.Problem;
import hone.problem.ProblemEntry;
import hone.problem.Value;
import hone.task.CancelToken;
import hone.task.Deadline;
import hone.task.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A real judge in one mode, with everything round it watched. */
public final class SuiteRun implements AutoCloseable {
    /** Compiling may leave so much more in this process's heap, in MiB, and no more. */
    private static final long MOST_GROWTH_MIB = 64;
    /** So long the compiler in this process may go on with a source that nobody waits for any more. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(5);

    private final Mode mode;
    private final Surroundings surroundings;
    private final Compilers compilers = new Compilers();
    private final RunWorkers workers;
    private final CaseJudge judge;
    private final Map<String, Problem> problems = new HashMap<>();
    private final Map<String, List<Case>> cases = new HashMap<>();

    public SuiteRun(Mode mode) throws IOException, PackException {
        this.mode = mode;
        Path workerJar = Path.of(System.getProperty("hone.worker.jar", "hone.worker.jar is not set"));
        Path folder = HostileFile.folder().resolve("pack");
        Pack pack = PackReader.read(folder);
        Set<String> secrets = new HashSet<>();
        for (ProblemEntry entry : pack.problems()) {
            if (!(entry instanceof Problem problem)) {
                throw new IllegalStateException("the suite's own pack is broken: " + entry);
            }
            List<Case> all = CaseReader.read(problem).all();
            problems.put(problem.ref().id(), problem);
            cases.put(problem.ref().id(), all);
            all.forEach(one -> collectSecret(one, secrets));
        }
        this.surroundings = new Surroundings(mode.patience(), workerJar, folder, secrets);
        this.workers = mode.workers(workerJar);
        this.judge = mode.judge(compilers, workers);
        compilers.warmUp();
    }

    /** Text that is expected and does not stand in the input is known to the app alone. */
    private static void collectSecret(Case one, Set<String> secrets) {
        if (one.secret()
                && one.expected().orElseThrow() instanceof Value.Text(var text)
                && !one.input().contains(new Value.Text(text))) {
            secrets.add(text);
        }
    }

    /**
     * How one file was judged.
     *
     * @param troubles what is not as it ought to be: the verdict, the line, breaches; empty if all is well
     */
    public record Outcome(HostileFile file, Judgement judgement, List<String> troubles) {
        public Outcome {
            troubles = List.copyOf(troubles);
        }
    }

    /** Judges a file, and looks round. */
    public Outcome judge(HostileFile file) throws IOException, InterruptedException {
        boolean weighed = file.group().equals("compile");
        long before = weighed ? usedMiB() : 0;
        Judgement judgement = judgeAlone(file);
        List<String> troubles = new ArrayList<>();
        checkVerdict(file.expectation(), judgement, troubles);
        if (weighed && usedMiB() - before > MOST_GROWTH_MIB) {
            troubles.add("BREACH our own heap grew from " + before + " to " + usedMiB() + " MiB");
        }
        if (weighed && isStillCompiling()) {
            troubles.add("BREACH a thread of the compiler finds no end in our own process");
        }
        surroundings.breaches(judgement).forEach(breach -> troubles.add("BREACH " + breach));
        return new Outcome(file, judgement, troubles);
    }

    /** Judges a file without looking round. */
    public Judgement judgeAlone(HostileFile file) {
        Expectation expectation = file.expectation();
        Problem problem = asAsked(problem(expectation.problem()), expectation);
        return judge.judge(
                new Submission(
                        problem, file.source(surroundings), cases.getOrDefault(expectation.problem(), List.of())),
                CancelToken.create(),
                Progress.NONE);
    }

    /** The judge itself, for what is not of the suite. */
    public CaseJudge judge() {
        return judge;
    }

    /** What is not as it was, by now. Waits until what was started has ended. */
    public List<String> breaches(Judgement last) throws IOException, InterruptedException {
        return surroundings.breaches(last);
    }

    private Problem problem(String id) {
        Problem problem = problems.get(id);
        if (problem == null) {
            throw new IllegalArgumentException("the suite's pack has no problem " + id);
        }
        return problem;
    }

    private Problem asAsked(Problem of, Expectation expectation) {
        // What is to be stopped for its time alone is stopped the sooner, and what fills the memory is given time to do
        // so.
        Set<Verdict> wanted = expectation.in(mode);
        Duration cpu = wanted.equals(Set.of(Verdict.TLE))
                ? SHORT
                : wanted.equals(Set.of(Verdict.MLE)) ? LONG : of.limits().cpu();
        Limits limits = new Limits(cpu, of.limits().memoryMiB());
        return new Problem(
                of.ref(),
                of.topic(),
                of.title(),
                of.difficulty(),
                of.topics(),
                of.signature(),
                limits,
                of.compare(),
                of.growth(),
                of.hints(),
                of.reveal(),
                expectation.profile(),
                of.related(),
                of.folder());
    }

    private void checkVerdict(Expectation expectation, Judgement judgement, List<String> troubles) {
        Set<Verdict> right = expectation.in(mode);
        if (!right.contains(judgement.verdict())) {
            troubles.add("expected " + right + ", got " + judgement.verdict() + ": " + describe(judgement));
        }
        if (judgement.verdict() == Verdict.AC
                && judgement.passed() != judgement.cases().size()) {
            troubles.add("accepted, but only " + judgement.passed() + " of "
                    + judgement.cases().size() + " cases passed");
        }
        boolean lineMatters = expectation.line().isPresent() && mode.hasAllowList();
        if (lineMatters && line(judgement) != expectation.line().getAsInt()) {
            troubles.add("expected line " + expectation.line().getAsInt() + ", got " + line(judgement) + ": "
                    + describe(judgement));
        }
    }

    private static int line(Judgement judgement) {
        return judgement.diagnostics().isEmpty()
                ? judgement.failing().map(failing -> failing.line().orElse(0)).orElse(0)
                : judgement.diagnostics().getFirst().line();
    }

    /** In a few words what came of it. */
    public static String describe(Judgement judgement) {
        String words = judgement.diagnostics().stream()
                        .map(d -> "line " + d.line() + ": " + d.message())
                        .findFirst()
                        .orElse(judgement.message())
                + judgement
                        .failing()
                        .map(c -> c.of().name() + ": " + c.message() + " "
                                + c.difference().orElse("") + " " + c.stack())
                        .orElse("");
        return words.substring(0, Math.min(words.length(), 300));
    }

    private static boolean isStillCompiling() throws InterruptedException {
        Deadline deadline = Deadline.after(PATIENCE);
        while (Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("janino"))) {
            if (deadline.passed()) {
                return true;
            }
            Thread.sleep(20);
        }
        return false;
    }

    private static long usedMiB() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    @Override
    public void close() throws IOException {
        compilers.close();
        workers.close();
        surroundings.close();
    }
}
