package hone.proof;

import hone.judge.PackWorkers;
import hone.problem.BrokenProblem;
import hone.problem.Pack;
import hone.problem.Problem;
import hone.problem.ProblemEntry;
import hone.proof.Finding.Severity;
import hone.task.CancelToken;
import hone.task.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Checks a pack, several problems at once. */
public final class PackCheck {
    private static final System.Logger LOG = System.getLogger(PackCheck.class.getName());

    private final Workshop workshop;
    private final CheckOptions options;

    public PackCheck(Workshop workshop, CheckOptions options) {
        this.workshop = workshop;
        this.options = options;
    }

    /**
     * Checks the problems that are wanted.
     *
     * @param progress hears of each problem that is done
     * @throws IOException if what has been found cannot be noted
     * @throws CancellationException if cancelled; what was finished is noted
     */
    public PackReport check(Pack pack, CancelToken cancel, Progress progress) throws IOException, InterruptedException {
        List<ProblemEntry> all = pack.problems();
        int wanted = (int) all.stream().filter(this::isWanted).count();
        AtomicInteger done = new AtomicInteger();
        try (CheckState state = CheckState.open(options);
                PackWorkers packWorkers = workshop.packWorkers(cancel);
                ExecutorService workers = Executors.newFixedThreadPool(
                        options.jobs(),
                        Thread.ofPlatform().name("check-", 1).daemon().factory())) {
            List<Future<ProblemReport>> running = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                ProblemEntry entry = all.get(i);
                if (!isWanted(entry)) {
                    continue;
                }
                boolean room = options.room().has(i);
                running.add(workers.submit(() -> {
                    ProblemReport report = report(entry, state, packWorkers, room, cancel);
                    progress.at(done.incrementAndGet(), wanted, entry.ref().id());
                    return report;
                }));
            }
            List<ProblemReport> reports = new ArrayList<>();
            for (Future<ProblemReport> each : running) {
                reports.add(awaited(each, cancel));
            }
            state.finished();
            return new PackReport(pack.id(), withPackWarnings(pack, reports));
        }
    }

    private boolean isWanted(ProblemEntry entry) {
        return options.only().isEmpty() || options.only().contains(entry.ref().id());
    }

    private ProblemReport report(
            ProblemEntry entry, CheckState state, PackWorkers packWorkers, boolean room, CancelToken cancel)
            throws IOException, InterruptedException {
        return switch (entry) {
            case BrokenProblem broken -> {
                Findings findings =
                        new Findings(broken.topic() + "/" + broken.ref().id());
                findings.add(Severity.ERROR, "files", broken.fault(), "Mend the file; nothing else was checked.");
                yield new ProblemReport(broken.ref().id(), 0, findings.all(), Optional.empty(), Optional.empty());
            }
            case Problem problem -> {
                String content = ProblemContent.hash(problem);
                Optional<ProblemReport> earlier = state.find(problem.ref().id(), content);
                if (earlier.isPresent()) {
                    yield earlier.get();
                }
                ProblemReport made = checked(problem, packWorkers, room, cancel);
                state.note(content, made);
                yield made;
            }
        };
    }

    private ProblemReport checked(Problem problem, PackWorkers packWorkers, boolean room, CancelToken cancel)
            throws InterruptedException {
        if (cancel.isCancelled()) {
            throw new CancellationException();
        }
        try {
            return new ProblemCheck(workshop, options, packWorkers, room).check(problem, cancel);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            // One problem on which we fail is no reason to lose what was found about the others.
            LOG.log(System.Logger.Level.ERROR, "checking " + problem.ref() + " failed", e);
            Findings findings = new Findings(problem);
            findings.error(
                    "internal",
                    findings.path("problem.json"),
                    "checking it failed through a fault that is not the problem's: " + e.getMessage(),
                    "Check it again; if it fails again, tell the makers of Hone.");
            return new ProblemReport(problem.ref().id(), 0, findings.all(), Optional.empty(), Optional.empty());
        }
    }

    private static ProblemReport awaited(Future<ProblemReport> running, CancelToken cancel)
            throws IOException, InterruptedException {
        try {
            return running.get();
        } catch (ExecutionException e) {
            cancel.cancel();
            switch (e.getCause()) {
                case CancellationException cancelled -> throw cancelled;
                case IOException io -> throw io;
                case RuntimeException own -> throw own;
                case null, default -> throw new IllegalStateException("a check ended oddly", e.getCause());
            }
        } catch (InterruptedException e) {
            cancel.cancel();
            throw e;
        }
    }

    /** What the pack's reader found odd belongs to the problem whose file it is in. */
    private static List<ProblemReport> withPackWarnings(Pack pack, List<ProblemReport> reports) {
        List<ProblemReport> all = new ArrayList<>();
        for (ProblemReport report : reports) {
            Findings findings = new Findings(report.id());
            pack.warnings().stream()
                    .filter(odd -> odd.file().orElse("").contains("/" + report.id() + "/"))
                    .forEach(odd -> findings.add(Severity.WARNING, "files", odd, "Mend it, or leave it out."));
            List<Finding> together = new ArrayList<>(findings.all());
            together.addAll(report.findings());
            all.add(new ProblemReport(report.id(), report.cases(), together, report.mutants(), report.generator()));
        }
        return all;
    }
}
