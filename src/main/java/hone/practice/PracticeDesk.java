package hone.practice;

import hone.judge.CaseTimes;
import hone.judge.CaseTiming;
import hone.judge.GrowthAnswer;
import hone.judge.GrowthMeter;
import hone.judge.Judge;
import hone.judge.Judgement;
import hone.judge.Submission;
import hone.judge.Verdict;
import hone.judge.WorkComparison;
import hone.judge.WorkMeter;
import hone.practice.OwnCases.OwnCase;
import hone.problem.Calls;
import hone.problem.Case;
import hone.problem.CaseReader;
import hone.problem.Cases;
import hone.problem.PackException;
import hone.problem.ParsedValue;
import hone.problem.Problem;
import hone.problem.Signature;
import hone.problem.Type;
import hone.problem.Value;
import hone.problem.ValueJson;
import hone.task.CancelToken;
import hone.task.Progress;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Judges what a person runs or submits, and keeps the attempts. */
public final class PracticeDesk implements Desk {
    private final Judge judge;
    private final GrowthMeter meter;
    private final WorkMeter work;
    private final Consumer<Problem> makeReady;
    private final AttemptLog attempts;
    private final InstantSource clock;
    private final RecentCases recent = new RecentCases();

    /**
     * A desk.
     *
     * @param makeReady has workers started that suit a problem, and returns at once
     */
    public PracticeDesk(
            Judge judge,
            GrowthMeter meter,
            WorkMeter work,
            Consumer<Problem> makeReady,
            AttemptLog attempts,
            InstantSource clock) {
        this.judge = judge;
        this.work = work;
        this.meter = meter;
        this.makeReady = makeReady;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    public void prepare(Problem problem) {
        // It may have been changed on disk since it was open last.
        recent.forget();
        makeReady.accept(problem);
    }

    @Override
    public Judgement count(Problem problem, String source, Judgement judged, CancelToken cancel)
            throws InterruptedException {
        return work.count(problem, source, judged, cancel);
    }

    @Override
    public Optional<CaseTimes> time(Problem problem, String source, Judgement judged, CancelToken cancel) {
        return new CaseTiming(judge).again(problem, source, judged, cancel);
    }

    @Override
    public Optional<WorkComparison> compare(Problem problem, String source, CancelToken cancel)
            throws PackException, InterruptedException {
        return work.compare(problem, source, cancel);
    }

    @Override
    public Optional<GrowthAnswer> growth(Problem problem, String source, List<OwnCase> own, CancelToken cancel)
            throws PackException, InterruptedException {
        return meter.measure(problem, source, parsed(own, problem.signature()), cancel);
    }

    @Override
    public Judged run(Problem problem, String source, List<OwnCase> own, CancelToken cancel, Progress progress)
            throws PackException {
        List<Case> cases = new ArrayList<>(recent.of(problem).samples());
        cases.addAll(parsed(own, problem.signature()));
        Judgement judgement = judge.judge(new Submission(problem, source, cases), cancel, progress);
        prepareGrowth(problem, judgement.verdict());
        return notKept(judgement);
    }

    @Override
    public Judged submit(Problem problem, String source, CancelToken cancel, Progress progress) throws PackException {
        Cases cases = recent.of(problem);
        Judgement onSamples = judge.judge(new Submission(problem, source, cases.samples()), cancel, Progress.NONE);
        if (onSamples.verdict() != Verdict.AC) {
            prepareGrowth(problem, onSamples.verdict());
            return notKept(onSamples);
        }
        return assess(problem, source, cancel, progress);
    }

    @Override
    public Judged assess(Problem problem, String source, CancelToken cancel, Progress progress) throws PackException {
        List<Case> all = recent.of(problem).all();
        Judgement judgement = judge.judge(new Submission(problem, source, all), cancel, progress);
        prepareGrowth(problem, judgement.verdict());
        return isAttempt(judgement.verdict()) ? kept(judgement, source) : notKept(judgement);
    }

    /**
     * Who is told that it is right or too slow wants to know how it grows; before, it would have been in the judging's way, and after
     * any other verdict nobody can ask.
     */
    private void prepareGrowth(Problem problem, Verdict verdict) {
        if (verdict == Verdict.AC || verdict == Verdict.TLE) {
            meter.prepare(problem);
        }
    }

    private static boolean isAttempt(Verdict verdict) {
        return switch (verdict) {
            case INTERNAL, DENIED, CE -> false;
            case MLE, TLE, OLE, RTE, WA, AC -> true;
        };
    }

    private Judged kept(Judgement judgement, String source) {
        Attempt attempt = new Attempt(
                judgement.problem(),
                clock.instant(),
                judgement.verdict(),
                source,
                judgement.passed(),
                judgement.cases().size(),
                judgement.slowestCpu());
        try {
            attempts.append(attempt);
            return new Judged(judgement, Optional.of(attempt), Optional.empty());
        } catch (StoreException e) {
            return new Judged(judgement, Optional.of(attempt), Optional.of(String.valueOf(e.getMessage())));
        }
    }

    private static Judged notKept(Judgement judgement) {
        return new Judged(judgement, Optional.empty(), Optional.empty());
    }

    private static List<Case> parsed(List<OwnCase> own, Signature signature) {
        return own.stream().flatMap(each -> parse(each, signature).stream()).toList();
    }

    /** A person's own case, or nothing if a text of it does not parse; without an expected output it just runs. */
    private static Optional<Case> parse(OwnCase own, Signature signature) {
        List<Signature.Parameter> parameters = signature.parameters();
        if (own.input().size() != parameters.size()) {
            return Optional.empty();
        }
        List<Value> input = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            Optional<Value> value = parse(parameters.get(i).type(), own.input().get(i));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            input.add(value.get());
        }
        if (signature instanceof Signature.Operations operations) {
            return ofCalls(own, operations, input);
        }
        Optional<Value> expected =
                own.expected().isBlank() ? Optional.empty() : parse(signature.judgedType(), own.expected());
        if (expected.isEmpty() && !own.expected().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Case(own.name(), false, input, expected, Optional.empty()));
    }

    private static Optional<Case> ofCalls(OwnCase own, Signature.Operations signature, List<Value> typed) {
        return Calls.input(signature, typed.getFirst(), typed.getLast()).flatMap(input -> {
            Case open = new Case(own.name(), false, input, Optional.empty(), Optional.empty());
            return own.expected().isBlank()
                    ? Optional.of(open)
                    : parse(signature.judgedType(), own.expected())
                            .flatMap(Calls.of(signature, input.getFirst())::output)
                            .map(output -> new Case(own.name(), false, input, Optional.of(output), Optional.empty()));
        });
    }

    private static Optional<Value> parse(Type type, String json) {
        return switch (ValueJson.read(type, json)) {
            case ParsedValue.Good(var value) -> Optional.of(value);
            case ParsedValue.Bad _ -> Optional.empty();
        };
    }

    /** The cases of the problem last worked on: reading them again for every judging would be most of its time. */
    private static final class RecentCases {
        private Optional<Problem> problem = Optional.empty();
        private Cases cases = new Cases(List.of(), List.of());
        private volatile boolean forgotten;

        /** Has the next asking read them again; does not wait for a reading that is under way. */
        void forget() {
            forgotten = true;
        }

        synchronized Cases of(Problem wanted) throws PackException {
            if (forgotten || !problem.equals(Optional.of(wanted))) {
                forgotten = false;
                cases = CaseReader.read(wanted);
                problem = Optional.of(wanted);
            }
            return cases;
        }
    }
}
