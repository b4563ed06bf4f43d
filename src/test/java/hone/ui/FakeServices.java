package hone.ui;

import hone.compile.CompilerName;
import hone.judge.CaseOutcome;
import hone.judge.CaseTimes;
import hone.judge.CaseTiming;
import hone.judge.GrowthAnswer;
import hone.judge.Judgement;
import hone.judge.SafetyReport;
import hone.judge.Verdict;
import hone.judge.WorkComparison;
import hone.practice.Attempt;
import hone.practice.AttemptLog;
import hone.practice.Desk;
import hone.practice.Drafts;
import hone.practice.Library;
import hone.practice.OwnCases;
import hone.practice.OwnCases.OwnCase;
import hone.practice.Settings;
import hone.practice.Standing;
import hone.practice.StoreException;
import hone.practice.round.ClockReading;
import hone.practice.round.RoundClock;
import hone.practice.round.Rounds;
import hone.problem.Case;
import hone.problem.CaseReader;
import hone.problem.ListedProblem;
import hone.problem.PackException;
import hone.problem.PackLister;
import hone.problem.PackShelf;
import hone.problem.Problem;
import hone.problem.ProblemRef;
import hone.store.MemoryRounds;
import hone.task.CancelToken;
import hone.task.Progress;
import hone.ui.fx.TaskRunner;
import hone.ui.round.RoundServices;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/** Everything the window works with, in memory, with a judge that says what a test tells it to. */
public final class FakeServices implements Desk, AttemptLog, Settings, Drafts {
    public static final Instant NOW = Instant.parse("2026-03-05T14:00:00Z");

    public final List<Attempt> kept = new ArrayList<>();
    public final Map<ProblemRef, List<OwnCases.OwnCase>> ownCases = new HashMap<>();
    public final Map<String, String> settings = new HashMap<>();
    final Map<ProblemRef, StringBuilder> drafts = new HashMap<>();
    final List<ProblemRef> givenUp = new ArrayList<>();
    public final List<String> judged = new ArrayList<>();
    final Set<ProblemRef> openDrafts = new TreeSet<>(Comparator.comparing(ProblemRef::toString));
    Optional<String> otherVersion = Optional.empty();
    Optional<StoreException> storeTrouble = Optional.empty();
    Consumer<StoreException> onTrouble = _ -> {};
    Runnable onWellAgain = () -> {};
    public Function<Problem, Judgement> verdict = FakeServices::accepted;
    public Optional<GrowthAnswer> growth = Optional.empty();
    public Library.Shelf shelf = new Library.Shelf(builtIn(), List.of());
    java.util.function.UnaryOperator<Judgement> counted = judged -> judged;
    Function<Judgement, Optional<CaseTimes>> timed = CaseTiming::first;
    Optional<WorkComparison> compared = Optional.empty();
    Library library = () -> shelf;
    PackShelf packs = new PackShelf(Path.of("target", "no-packs-here").toAbsolutePath(), Optional.empty());
    Optional<String> notKept = Optional.empty();
    public Rounds rounds = new MemoryRounds();
    public RoundClock timer = () -> new ClockReading("test", true, 0, NOW.toEpochMilli());
    SafetyReport safety = new SafetyReport(
            List.of(
                    new SafetyReport.Layer("allow-list", Optional.empty()),
                    new SafetyReport.Layer("no-new-privileges", Optional.empty()),
                    new SafetyReport.Layer("rlimits", Optional.empty()),
                    new SafetyReport.Layer("landlock", Optional.empty()),
                    new SafetyReport.Layer("seccomp", Optional.empty())),
            new SafetyReport.SelfTest(true, true, true));

    WorkbenchServices on(TaskRunner runner, Executor window) {
        return new WorkbenchServices(
                new Library() {
                    @Override
                    public Shelf recall() {
                        return library.recall();
                    }

                    @Override
                    public Shelf read() {
                        return library.read();
                    }

                    @Override
                    public void index(CancelToken cancel) {
                        library.index(cancel);
                    }

                    @Override
                    public boolean hasChanged() {
                        return library.hasChanged();
                    }

                    @Override
                    public Set<ProblemRef> find(String query) {
                        return library.find(query);
                    }
                },
                packs,
                this,
                this,
                this,
                new OwnCases() {
                    @Override
                    public List<OwnCase> of(ProblemRef problem) {
                        return ownCases.getOrDefault(problem, List.of());
                    }

                    @Override
                    public void keep(ProblemRef problem, List<OwnCase> cases) {
                        ownCases.put(problem, cases);
                    }
                },
                this,
                () -> safety,
                runner,
                window,
                InstantSource.fixed(NOW),
                ZoneOffset.UTC,
                notKept,
                rounds,
                timer);
    }

    /** What rounds work with. */
    public RoundServices forRounds(TaskRunner runner, Executor window) {
        return on(runner, window).forRounds();
    }

    @Override
    public Judgement count(Problem problem, String source, Judgement judged, CancelToken cancel) {
        return counted.apply(judged);
    }

    @Override
    public Optional<CaseTimes> time(Problem problem, String source, Judgement judged, CancelToken cancel) {
        return timed.apply(judged);
    }

    @Override
    public Optional<WorkComparison> compare(Problem problem, String source, CancelToken cancel) {
        return compared;
    }

    @Override
    public Optional<GrowthAnswer> growth(Problem problem, String source, List<OwnCase> own, CancelToken cancel) {
        return growth;
    }

    public static List<ListedProblem> builtIn() {
        try {
            return PackLister.list(Path.of(System.getProperty("hone.problems")), Map.of())
                    .problems();
        } catch (PackException e) {
            throw new AssertionError(e);
        }
    }

    public static Problem problem(String id) {
        try {
            return builtIn().stream()
                    .filter(entry -> entry.ref().id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .open();
        } catch (PackException e) {
            throw new AssertionError(e);
        }
    }

    public static List<Case> cases(Problem problem) {
        try {
            return CaseReader.read(problem).all();
        } catch (PackException e) {
            throw new AssertionError(e);
        }
    }

    public static Judgement accepted(Problem problem) {
        return judgement(
                problem,
                Verdict.AC,
                cases(problem).stream().map(FakeServices::right).toList());
    }

    public static CaseOutcome right(Case of) {
        return new CaseOutcome(
                of,
                Optional.of(Verdict.AC),
                of.expected(),
                Optional.empty(),
                "",
                List.of(),
                Duration.ofMillis(of.size() / 3000),
                1_000,
                "",
                0);
    }

    public static Judgement judgement(Problem problem, Verdict verdict, List<CaseOutcome> cases) {
        return new Judgement(
                problem.ref(),
                verdict,
                CompilerName.JANINO,
                Optional.empty(),
                Duration.ofMillis(1),
                cases,
                List.of(),
                Duration.ofMillis(42),
                OptionalLong.empty(),
                "");
    }

    @Override
    public Judged run(
            Problem problem, String source, List<OwnCases.OwnCase> own, CancelToken token, Progress progress) {
        judged.add("run " + problem.ref().id() + " " + own.size());
        return new Judged(verdict.apply(problem), Optional.empty(), Optional.empty());
    }

    @Override
    public Judged assess(Problem problem, String source, CancelToken token, Progress progress) {
        return submit(problem, source, token, progress);
    }

    @Override
    public Judged submit(Problem problem, String source, CancelToken token, Progress progress) {
        judged.add("submit " + problem.ref().id());
        Judgement judgement = verdict.apply(problem);
        if (judgement.verdict() == Verdict.CE) {
            return new Judged(judgement, Optional.empty(), Optional.empty());
        }
        var attempt = new Attempt(
                problem.ref(),
                NOW,
                judgement.verdict(),
                source,
                judgement.passed(),
                judgement.cases().size(),
                judgement.slowestCpu());
        kept.addFirst(attempt);
        return new Judged(judgement, Optional.of(attempt), Optional.empty());
    }

    @Override
    public void prepare(Problem problem) {}

    @Override
    public void append(Attempt attempt) {
        kept.addFirst(attempt);
    }

    @Override
    public List<Attempt> of(ProblemRef problem) throws StoreException {
        if (storeTrouble.isPresent()) {
            throw storeTrouble.get();
        }
        return kept.stream().filter(a -> a.problem().equals(problem)).toList();
    }

    @Override
    public Map<ProblemRef, Standing> standings() {
        var standings = new HashMap<ProblemRef, Standing>();
        for (Attempt attempt : kept) {
            Standing before = standings.getOrDefault(attempt.problem(), Standing.UNTOUCHED);
            boolean solved = before.solved() || attempt.verdict() == Verdict.AC;
            standings.put(attempt.problem(), new Standing(solved, before.attempts() + 1, false));
        }
        givenUp.forEach(ref -> standings.put(ref, new Standing(false, 0, true)));
        return standings;
    }

    @Override
    public Map<ProblemRef, Instant> lastSeen() {
        var seen = new HashMap<ProblemRef, Instant>();
        kept.forEach(attempt -> seen.merge(attempt.problem(), attempt.at(), (a, b) -> a.isAfter(b) ? a : b));
        return seen;
    }

    @Override
    public void giveUp(ProblemRef problem) {
        givenUp.add(problem);
    }

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(settings.get(key));
    }

    @Override
    public void put(String key, String value) {
        settings.put(key, value);
    }

    @Override
    public Draft open(ProblemRef problem) {
        if (!openDrafts.add(problem)) {
            throw new IllegalStateException("open already: " + problem);
        }
        return new FakeDraft(problem);
    }

    @Override
    public void onTrouble(Consumer<StoreException> listener) {
        onTrouble = listener;
    }

    @Override
    public void onWellAgain(Runnable listener) {
        onWellAgain = listener;
    }

    private final class FakeDraft implements Draft {
        private final ProblemRef problem;

        FakeDraft(ProblemRef problem) {
            this.problem = problem;
        }

        @Override
        public Optional<String> text() {
            return Optional.ofNullable(drafts.get(problem)).map(StringBuilder::toString);
        }

        @Override
        public Optional<String> otherVersion() {
            return otherVersion;
        }

        @Override
        public void settle() {
            otherVersion = Optional.empty();
        }

        @Override
        public void edit(int position, int removed, String inserted) {
            StringBuilder text = drafts.computeIfAbsent(problem, _ -> new StringBuilder());
            Objects.checkFromToIndex(position, position + removed, text.length());
            text.replace(position, position + removed, inserted);
        }

        @Override
        public void replace(String text) {
            drafts.put(problem, new StringBuilder(text));
        }

        @Override
        public void force() {}

        @Override
        public void close() {
            openDrafts.remove(problem);
        }
    }
}
