package hone.proof;

import hone.judge.CaseOutcome;
import hone.judge.Judgement;
import hone.judge.Trial;
import hone.judge.Trials;
import hone.judge.Verdict;
import hone.problem.Case;
import hone.problem.ShippedSubmission;
import hone.problem.ShippedSubmission.Promise;
import hone.proof.Finding.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Whether each shipped submission ends as its folder says, and with how much room to the time limit. */
final class ShippedRules {
    /** A case is timed so often, and the middle one counts. */
    private static final int TIMINGS = 3;

    /** One timing is enough for what takes so many times the limit. */
    private static final int FAR_BEYOND = 2;

    private static final Pattern BOUNDS = Pattern.compile("\\s*//\\s*time:\\s*[^;]+;\\s*space:\\s*\\S.*");

    private final Desk desk;
    private final ShippedSubmission.All shipped;
    private final boolean room;
    private final List<Subjects.Accepted> accepted = new ArrayList<>();

    /**
     * The rules for a problem's submissions.
     *
     * @param room whether it is measured how far they are from the time limit, which takes most of the time; a limit on work is
     *     looked at in any case
     */
    ShippedRules(Desk desk, ShippedSubmission.All shipped, boolean room) {
        this.desk = desk;
        this.shipped = shipped;
        this.room = room;
    }

    /** Applies them, and hands out the accepted submissions that can be called. */
    Subjects apply() throws InterruptedException {
        shipped.faults()
                .forEach(fault -> desk.findings()
                        .add(Severity.WARNING, "submissions", fault, "Move it to the folder that it belongs to."));
        for (ShippedSubmission submission : shipped.found()) {
            desk.stopIfCancelled();
            one(submission);
        }
        missing();
        return new Subjects(accepted);
    }

    private void missing() {
        if (shipped.of(Promise.ACCEPTED).isEmpty()) {
            desk.findings()
                    .warning(
                            "reference",
                            desk.findings().path("submissions/accepted"),
                            "there is no accepted submission, so nothing shows that the expected outputs are right",
                            "Add a solution to submissions/accepted; two that go different ways prove more.");
        }
        if (shipped.of(Promise.WRONG_ANSWER).isEmpty()) {
            desk.findings()
                    .warning(
                            "wrong-answers",
                            desk.findings().path("submissions/wrong_answer"),
                            "there is no wrong submission, so nothing shows that the cases find the usual mistakes",
                            "Add a solution with a mistake that people really make.");
        }
    }

    private void one(ShippedSubmission submission) throws InterruptedException {
        boolean good = submission.promise() == Promise.ACCEPTED;
        if (good
                && submission
                        .source()
                        .lines()
                        .findFirst()
                        .filter(this::saysBounds)
                        .isEmpty()) {
            desk.findings()
                    .warning(
                            "bounds",
                            submission.shownAs(),
                            "the first line does not say what it costs",
                            "Begin it with // time: n log n; space: n");
        }
        switch (desk.trials().compile(submission.source())) {
            case Trials.Compiled.Refused(var verdict, var message, var line) ->
                desk.findings()
                        .error(
                                "verdict",
                                submission.shownAs(),
                                OptionalInt.of(line),
                                "it should be " + expected(submission.promise()) + " but is " + verdict + ": "
                                        + message,
                                "Mend the submission.");
            case Trials.Compiled.Ready(var subject) -> {
                if (judged(submission, subject) && good) {
                    accepted.add(new Subjects.Accepted(submission, subject));
                }
            }
        }
    }

    private boolean saysBounds(String line) {
        return BOUNDS.matcher(line).matches();
    }

    private static Verdict expected(Promise promise) {
        return switch (promise) {
            case ACCEPTED -> Verdict.AC;
            case WRONG_ANSWER -> Verdict.WA;
            case TIME_LIMIT_EXCEEDED -> Verdict.TLE;
            case RUN_TIME_ERROR -> Verdict.RTE;
        };
    }

    private boolean judged(ShippedSubmission submission, Trials.Subject subject) throws InterruptedException {
        Verdict wanted = expected(submission.promise());
        Judgement judgement = judgement(submission, subject);
        if (judgement.verdict() != wanted) {
            desk.findings()
                    .error("verdict", submission.shownAs(), line(judgement), mismatch(judgement, wanted), fix(wanted));
            return false;
        }
        switch (submission.promise()) {
            case ACCEPTED -> {
                if (!isCounted(submission, judgement, false) && room) {
                    roomBelow(submission, subject, judgement);
                }
            }
            case TIME_LIMIT_EXCEEDED -> {
                if (!isCounted(submission, judgement, true) && room) {
                    roomAbove(submission, subject, judgement);
                }
            }
            case WRONG_ANSWER, RUN_TIME_ERROR -> {}
        }
        return true;
    }

    /**
     * Looks at the room to the limit on work, if the problem has one and the submission could be counted. A count is the same
     * wherever it is made, so one look is enough.
     */
    private boolean isCounted(ShippedSubmission submission, Judgement judgement, boolean tooSlow) {
        return desk.problem().limits().work().isPresent()
                && new WorkRules(desk.findings(), desk.problem().limits().work().getAsLong())
                        .look(submission.shownAs(), judgement, tooSlow);
    }

    private Judgement judgement(ShippedSubmission submission, Trials.Subject subject) throws InterruptedException {
        Duration limit = desk.problem().limits().cpu();
        List<Case> cases = desk.cases().all();
        if (room && submission.promise() == Promise.TIME_LIMIT_EXCEEDED) {
            // It is let run on, and as a rule that shows that it is slow enough, without timing it again.
            Judgement patient = desk.trials().judge(subject, cases, limit.multipliedBy(FAR_BEYOND));
            if (patient.verdict() == Verdict.TLE) {
                return patient;
            }
        }
        return desk.trials().judge(subject, cases, limit);
    }

    private static OptionalInt line(Judgement judgement) {
        return judgement.failing().map(CaseOutcome::line).orElse(OptionalInt.empty());
    }

    private static String mismatch(Judgement judgement, Verdict wanted) {
        String what = judgement
                .failing()
                .map(failing -> " on the case \"" + failing.of().name() + "\""
                        + Optional.of(failing.message())
                                .filter(words -> !words.isEmpty())
                                .or(failing::difference)
                                .map(words -> ": " + words)
                                .orElse(""))
                .orElse(judgement.message().isEmpty() ? "" : ": " + judgement.message());
        return "it should be " + wanted + " but is " + judgement.verdict() + what;
    }

    private static String fix(Verdict wanted) {
        return switch (wanted) {
            case AC -> "Either the submission is wrong or the expected output is: work the case out by hand.";
            case TLE -> "Add a larger case of the worst kind, or lower the limit.";
            default -> "Add a case on which its mistake shows, or move the submission.";
        };
    }

    /** The limit has to be at least twice what an accepted submission takes. */
    private void roomBelow(ShippedSubmission submission, Trials.Subject subject, Judgement judgement)
            throws InterruptedException {
        Duration limit = desk.problem().limits().cpu();
        for (CaseOutcome outcome : judgement.cases()) {
            // A first look; only what comes near is measured again.
            if (outcome.cpu().multipliedBy(3).compareTo(limit) < 0) {
                continue;
            }
            Duration took = middle(subject, outcome.of(), limit);
            if (took.multipliedBy(2).compareTo(limit) > 0) {
                desk.findings()
                        .error(
                                "limit-tight",
                                submission.shownAs(),
                                "it takes " + took.toMillis() + " ms of CPU time on the case \""
                                        + outcome.of().name() + "\", more than half of the limit of "
                                        + limit.toMillis() + " ms",
                                "Raise limits.cpuMillis to at least " + roundUp(took.toMillis() * 2)
                                        + ", or make that case smaller.");
                return;
            }
        }
    }

    /** One that is too slow has to be so by half at least, so that another machine's verdict is the same. */
    private void roomAbove(ShippedSubmission submission, Trials.Subject subject, Judgement judgement)
            throws InterruptedException {
        Duration limit = desk.problem().limits().cpu();
        Duration wanted = limit.multipliedBy(3).dividedBy(2);
        Duration slowest = Duration.ZERO;
        String at = "";
        for (CaseOutcome outcome : judgement.cases()) {
            if (outcome.cpu().compareTo(limit.multipliedBy(FAR_BEYOND)) >= 0) {
                return;
            }
            // On a busy machine the wall clock may have stopped it before it had used much.
            boolean stopped = outcome.verdict().filter(Verdict.TLE::equals).isPresent();
            if (!stopped && outcome.cpu().multipliedBy(10).compareTo(limit.multipliedBy(9)) < 0) {
                continue;
            }
            // What ran before has made it faster here by a part that no two machines share.
            desk.trials().restartWorker();
            Duration took = middle(subject, outcome.of(), wanted);
            if (took.compareTo(slowest) > 0) {
                slowest = took;
                at = outcome.of().name();
            }
        }
        if (slowest.compareTo(wanted) < 0) {
            desk.findings()
                    .error(
                            "limit-loose",
                            submission.shownAs(),
                            "it is over the limit of " + limit.toMillis() + " ms by too little: the case \""
                                    + at + "\" takes " + slowest.toMillis()
                                    + " ms, less than one and a half times as much",
                            "Judging stops at the first case over the limit, so put the worst one first: add a larger case of"
                                    + " the worst kind, move it to the front, or lower limits.cpuMillis.");
        }
    }

    /** CPU time on a case, the middle one of several; at most a little over {@code stop}. */
    private Duration middle(Trials.Subject subject, Case of, Duration stop) throws InterruptedException {
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < TIMINGS; i++) {
            desk.stopIfCancelled();
            Trial trial = desk.trials().run(subject, of.input(), stop);
            times.add(trial.cpu());
            if (times.stream().filter(time -> time.compareTo(stop) >= 0).count() > TIMINGS / 2) {
                // So is the middle one, whatever the others would be.
                return stop;
            }
        }
        times.sort(Duration::compareTo);
        return times.get(TIMINGS / 2);
    }

    private static long roundUp(long millis) {
        return (millis + 99) / 100 * 100;
    }
}
