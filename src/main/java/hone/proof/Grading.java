package hone.proof;

import hone.judge.CaseJudge;
import hone.judge.GrowthAnswer;
import hone.judge.GrowthReport;
import hone.judge.JudgeException;
import hone.judge.Judgement;
import hone.judge.Submission;
import hone.judge.Verdict;
import hone.problem.CaseGroup;
import hone.problem.CaseReader;
import hone.problem.Cases;
import hone.problem.Pack;
import hone.problem.PackException;
import hone.problem.Problem;
import hone.proof.Submitted.Item;
import hone.task.CancelToken;
import hone.task.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Grades a class: every submission in a worker of its own, several at once, each row kept as soon as it is there. */
public final class Grading {
    /** Changes whenever rows are made in another way, so that old ones are not taken for new. */
    private static final String MANNER = "2";

    private final Workshop workshop;
    private final Rendering rendering;
    private final int jobs;
    private final boolean growth;

    /** Puts into words what came of a submission. */
    public interface Rendering {
        /** One line of JSON, as {@code hone judge --json} prints it, with the student's name. */
        String json(Graded graded);

        /** The part of the student's page that is about it, HTML. */
        String page(Graded graded);
    }

    /**
     * A grading.
     *
     * @param jobs how many are judged at once, at least 1
     * @param growth whether it is measured how the work of what is accepted, or too slow, grows
     */
    public Grading(Workshop workshop, Rendering rendering, int jobs, boolean growth) {
        this.growth = growth;
        this.workshop = workshop;
        this.rendering = rendering;
        this.jobs = jobs;
    }

    /** A problem with what judging needs of it, or why it cannot be judged. */
    private record Ready(Optional<Cases> cases, Marking marking, String content, String fault) {}

    /**
     * Grades all that was handed in.
     *
     * @param roster students of whom there is a row for every problem, whether they handed in or not
     * @param folder where finished rows are kept; those of an earlier run that was stopped are taken over
     * @param progress hears of each row
     * @return a row for everything, by student, problem and file
     * @throws IOException if a row cannot be kept
     * @throws CancellationException if cancelled; finished rows are kept
     */
    public List<GradeRow> grade(
            Pack pack, List<HandedIn> handedIn, Set<String> roster, Path folder, CancelToken cancel, Progress progress)
            throws IOException, InterruptedException {
        List<Item> items = new Submitted(pack.problems()).items(handedIn, roster);
        Map<String, Ready> ready = new HashMap<>();
        for (Item item : items) {
            if (item instanceof Item.ToJudge judged) {
                ready.computeIfAbsent(judged.problem().ref().id(), _ -> ready(judged.problem()));
            }
        }
        Files.createDirectories(folder);
        try (GradeLog log = GradeLog.open(folder.resolve("grading.log"));
                ExecutorService workers = Executors.newFixedThreadPool(
                        jobs, Thread.ofPlatform().name("grade-", 1).daemon().factory())) {
            AtomicInteger done = new AtomicInteger();
            List<Future<GradeRow>> running = new ArrayList<>();
            for (Item item : items) {
                running.add(workers.submit(() -> {
                    GradeRow row = row(item, ready, log, cancel);
                    progress.at(done.incrementAndGet(), items.size(), row.student() + " " + row.problem());
                    return row;
                }));
            }
            return awaited(running, cancel);
        }
    }

    private static List<GradeRow> awaited(List<Future<GradeRow>> running, CancelToken cancel)
            throws IOException, InterruptedException {
        List<GradeRow> rows = new ArrayList<>();
        try {
            for (Future<GradeRow> each : running) {
                rows.add(each.get());
            }
            return rows;
        } catch (ExecutionException e) {
            stop(running, cancel);
            switch (e.getCause()) {
                case CancellationException cancelled -> throw cancelled;
                case IOException io -> throw io;
                case RuntimeException own -> throw own;
                case null, default -> throw new IllegalStateException("a grading ended oddly", e.getCause());
            }
        } catch (InterruptedException e) {
            stop(running, cancel);
            throw e;
        }
    }

    private static void stop(List<Future<GradeRow>> running, CancelToken cancel) {
        cancel.cancel();
        running.forEach(each -> each.cancel(false));
    }

    private static Ready ready(Problem problem) {
        try {
            Cases cases = CaseReader.read(problem);
            List<CaseGroup> groups = CaseGroup.of(problem);
            Set<String> names = new HashSet<>();
            cases.all().forEach(each -> names.add(each.name()));
            for (CaseGroup group : groups) {
                for (String name : group.cases()) {
                    if (!names.contains(name)) {
                        return broken("the group \"" + group.name() + "\" names a case that is not there: " + name);
                    }
                }
            }
            return new Ready(Optional.of(cases), new Marking(groups), ProblemContent.hash(problem), "");
        } catch (PackException e) {
            return broken(e.fault().describe().strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ready broken(String why) {
        return new Ready(Optional.empty(), new Marking(List.of()), "", why);
    }

    private GradeRow row(Item item, Map<String, Ready> ready, GradeLog log, CancelToken cancel) throws IOException {
        return switch (item) {
            case Item.Settled settled -> row(settled.row());
            case Item.ToJudge judged -> {
                Ready problem = ready.get(judged.problem().ref().id());
                if (problem == null || problem.cases().isEmpty()) {
                    String why = problem == null ? "" : problem.fault();
                    yield row(new Graded.NotJudged(
                            judged.student(),
                            judged.problem().ref().id(),
                            judged.file(),
                            "broken",
                            "The problem itself is broken: " + why));
                }
                String content = content(judged, problem);
                Optional<GradeRow> earlier = log.find(content);
                if (earlier.isPresent()) {
                    yield earlier.get();
                }
                GradeRow made = judged(judged, problem, content, cancel);
                // Nobody wants a fault of ours to be kept: the next run tries again.
                if (!made.verdict().equals(Verdict.INTERNAL.name())) {
                    log.add(made);
                }
                yield made;
            }
        };
    }

    private GradeRow row(Graded.NotJudged graded) {
        return new GradeRow(
                "",
                graded.student(),
                graded.problem(),
                graded.word(),
                0,
                0,
                0,
                0,
                0,
                "",
                "",
                rendering.json(graded),
                rendering.page(graded));
    }

    private GradeRow judged(Item.ToJudge item, Ready problem, String content, CancelToken cancel) {
        if (cancel.isCancelled()) {
            throw new CancellationException();
        }
        Submission submission = new Submission(
                item.problem(), item.source(), problem.cases().orElseThrow().all());
        CaseJudge judge = workshop.judge();
        Judgement judgement = judge.judge(submission, cancel, Progress.NONE);
        if (judgement.verdict() == Verdict.INTERNAL) {
            // Once may be chance, on a machine that has much to do.
            judgement = judge.judge(submission, cancel, Progress.NONE);
        }
        Optional<GrowthAnswer> answer = growth(item, judgement.verdict(), cancel);
        Graded.Judged graded = new Graded.Judged(
                item.student(),
                item.problem(),
                item.file(),
                item.source(),
                judgement,
                problem.marking(),
                answer,
                item.notes());
        return new GradeRow(
                content,
                item.student(),
                item.problem().ref().id(),
                judgement.verdict().name(),
                judgement.passed(),
                judgement.cases().size(),
                problem.marking().points(judgement),
                problem.marking().most(),
                (judgement.slowestCpu().toNanos() + 500_000) / 1_000_000,
                judgement.compiler().name().toLowerCase(Locale.ROOT),
                answer.flatMap(found -> found.report().time())
                        .map(GrowthReport.Growth::bound)
                        .orElse(""),
                rendering.json(graded),
                rendering.page(graded));
    }

    private Optional<GrowthAnswer> growth(Item.ToJudge item, Verdict verdict, CancelToken cancel) {
        if (!growth || (verdict != Verdict.AC && verdict != Verdict.TLE)) {
            return Optional.empty();
        }
        try {
            return workshop.growth().measure(item.problem(), item.source(), List.of(), cancel);
        } catch (PackException | JudgeException e) {
            // The mark stands. What is wrong with a pack's own code, hone check says.
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private String content(Item.ToJudge item, Ready problem) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        for (String part : List.of(
                MANNER,
                String.valueOf(growth),
                problem.content(),
                item.student(),
                item.problem().ref().toString(),
                item.file(),
                String.join("\n", item.notes()),
                item.source())) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
