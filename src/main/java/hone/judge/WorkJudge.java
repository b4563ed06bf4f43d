package hone.judge;

import hone.compile.Compilers;
import hone.problem.PackException;
import hone.problem.Problem;
import hone.task.CancelToken;
import hone.task.Deadline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Counts the work of submissions case by case. Safe for use by several threads. */
public final class WorkJudge implements WorkMeter {
    /** Work of a case that is waited for: some seconds of it. */
    private static final long BUDGET = 500_000_000;

    /** No case is begun later than this. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Compilers compilers;
    private final RunWorkers workers;
    private final PackCodes packCodes;
    private final Yardsticks yardsticks;

    public WorkJudge(Compilers compilers, RunWorkers workers) {
        this.compilers = compilers;
        this.workers = workers;
        this.packCodes = new PackCodes(compilers, workers);
        this.yardsticks = new Yardsticks(workers);
    }

    @Override
    public Judgement count(Problem problem, String source, Judgement judged, CancelToken cancel)
            throws InterruptedException {
        if (judged.cases().stream().noneMatch(WorkJudge::isWanted)) {
            return judged;
        }
        try (Trials trials = new Trials(compilers, workers, packCodes, problem, cancel)) {
            Optional<CountedCases> counted = counted(trials, problem, source, cancel);
            if (counted.isEmpty()) {
                return judged;
            }
            try (CountedCases cases = counted.get()) {
                Deadline patience = Deadline.after(PATIENCE);
                List<CaseOutcome> outcomes = new ArrayList<>();
                for (CaseOutcome outcome : judged.cases()) {
                    OptionalLong work = isWanted(outcome) && !patience.passed()
                            ? cases.work(outcome.of().input())
                            : OptionalLong.empty();
                    outcomes.add(work.isPresent() ? outcome.withWork(work.getAsLong()) : outcome);
                }
                return judged.with(outcomes);
            }
        } finally {
            workers.refill(problem.limits().memoryMiB(), problem.compare().mode() == hone.problem.Compare.Mode.CHECKER);
        }
    }

    /** What was stopped counts nothing that could be compared, and what was not run has nothing to count. */
    private static boolean isWanted(CaseOutcome outcome) {
        return outcome.work().isEmpty()
                && outcome.verdict()
                        .filter(verdict -> !VerdictRules.stops(verdict))
                        .isPresent();
    }

    private Optional<CountedCases> counted(Trials trials, Problem problem, String source, CancelToken cancel)
            throws InterruptedException {
        return trials.compile(source) instanceof Trials.Compiled.Ready(var subject)
                ? CountedCases.of(workers, problem, subject, BUDGET, cancel)
                : Optional.empty();
    }

    @Override
    public Optional<WorkComparison> compare(Problem problem, String source, CancelToken cancel)
            throws PackException, InterruptedException {
        try (Trials trials = new Trials(compilers, workers, packCodes, problem, cancel)) {
            Optional<Yardsticks.Yardstick> yardstick = yardsticks.of(problem, trials, cancel);
            if (yardstick.isEmpty()) {
                return Optional.empty();
            }
            Optional<CountedCases> counted = counted(trials, problem, source, cancel);
            if (counted.isEmpty()) {
                return Optional.empty();
            }
            try (CountedCases cases = counted.get()) {
                OptionalLong work = cases.work(yardstick.get().input(trials));
                return work.isPresent()
                        ? Optional.of(yardstick.get().against(Math.max(1, work.getAsLong())))
                        : Optional.empty();
            }
        }
    }
}
