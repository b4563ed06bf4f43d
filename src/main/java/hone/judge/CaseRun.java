package hone.judge;

import hone.problem.Case;
import hone.problem.Compare;
import hone.problem.Limits;
import hone.problem.Signature;
import hone.problem.Value;
import hone.sandbox.Reply;
import hone.sandbox.WorkerException;
import hone.sandbox.WorkerProcess;
import hone.task.CancelToken;
import hone.task.Deadline;
import hone.wire.CaseInput;
import hone.wire.CaseResult;
import hone.wire.Frame;
import hone.wire.FrameKind;
import hone.wire.Load;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Feeds the cases of one submission to a worker, one at a time, and judges each by the process's CPU time as this side
 * reads it. A worker that died is replaced for the cases that are left.
 */
final class CaseRun implements AutoCloseable {
    static final int MAX_OUTPUT = 8 << 20;
    private static final int KEPT_OUTPUT = 64 << 10;
    /** Longest result that is kept, and all results together, in bytes as they were sent. */
    private static final int KEPT_RESULT = 1 << 20;

    private static final int KEPT_RESULTS = 8 << 20;
    /** A fresh worker may take so long to start, on a machine that has much else to do. */
    private static final Duration START = Duration.ofSeconds(30);
    /** One that has started answers in a millisecond, unless it has been stopped or is stuck: then another one is better. */
    private static final Duration ANSWER = Duration.ofSeconds(4);
    /** Two standbys may be stuck at once, as when somebody stopped all processes; the last try is a fresh worker's. */
    private static final int TRIES = 4;

    private static final Duration PROBE = Duration.ofMillis(60);
    private static final Duration LONGEST_NAP = Duration.ofMillis(25);
    private static final Duration SHORTEST_NAP = Duration.ofMillis(2);

    /** Makes the answer to a question that was not asked yet impossible. */
    private static final SecureRandom TICKETS = new SecureRandom();

    private final RunWorkers workers;
    private final Load load;
    private final Limits limits;
    private final CancelToken cancel;
    private final Comparison comparison;
    private Duration usedByAll = Duration.ZERO;
    private int resultBytesLeft = KEPT_RESULTS;
    private OptionalLong peakRss = OptionalLong.empty();
    private @Nullable WorkerProcess worker;
    /** Whether the worker has threads of a case that is over. */
    private boolean restless;

    CaseRun(
            RunWorkers workers,
            Load load,
            Signature.Function signature,
            Compare compare,
            Limits limits,
            CancelToken cancel) {
        this.workers = workers;
        this.load = load;
        this.limits = limits;
        this.cancel = cancel;
        this.comparison = new Comparison(compare, signature.judgedType());
    }

    /**
     * Judges one case.
     *
     * @throws CancellationException if the judging was cancelled
     * @throws WorkerException if no worker could be had, twice
     */
    CaseOutcome judge(Case of) throws WorkerException, InterruptedException {
        CaseOutcome outcome = uncancelled(attempt(of));
        if (outcome.verdict().equals(Optional.of(Verdict.INTERNAL))) {
            // Somebody outside ended the worker; once may be chance.
            outcome = uncancelled(attempt(of));
        }
        return outcome;
    }

    /** Cancelling kills the worker, which is then no sign of anything. */
    private CaseOutcome uncancelled(CaseOutcome outcome) {
        if (cancel.isCancelled()) {
            throw new CancellationException();
        }
        return outcome;
    }

    private CaseOutcome attempt(Case of) throws WorkerException, InterruptedException {
        WorkerProcess current = loaded();
        Reply early = current.await(Duration.ZERO);
        if (early instanceof Reply.Ended) {
            // It ended between two cases, so this one has no part in it.
            retire();
            current = loaded();
            early = current.await(Duration.ZERO);
        }
        try (var registration = cancel.onCancel(current::kill)) {
            CaseClock clock =
                    new CaseClock(current::cpuTime, limits.cpu(), usedByAll, CaseClock.backstop(limits.cpu()));
            if (early instanceof Reply.Arrived) {
                return violated(of, clock, "a frame before it was asked");
            }
            int ticket = TICKETS.nextInt();
            current.send(new CaseInput(ticket, MAX_OUTPUT, KEPT_OUTPUT, MAX_OUTPUT, ValueCodec.encode(of.input()))
                    .toFrame());
            Reply reply = awaitResult(current, clock);
            CaseOutcome outcome = outcome(ticket, of, current, clock, reply);
            if (!outcome.verdict().equals(Optional.of(Verdict.INTERNAL))) {
                usedByAll = usedByAll.plus(clock.used());
            }
            if (!current.isAlive()
                    || restless
                    || outcome.verdict().filter(VerdictRules::stops).isPresent()) {
                retire();
            }
            return outcome;
        }
    }

    /** Naps between readings of the CPU clock get shorter as the limit comes nearer. */
    private static Reply awaitResult(WorkerProcess worker, CaseClock clock) throws InterruptedException {
        Duration nap = LONGEST_NAP;
        while (true) {
            Reply reply = worker.await(nap);
            if (!(reply instanceof Reply.Silent) || clock.expired()) {
                return reply;
            }
            Duration half = clock.left().dividedBy(2);
            nap = half.compareTo(LONGEST_NAP) > 0
                    ? LONGEST_NAP
                    : half.compareTo(SHORTEST_NAP) < 0 ? SHORTEST_NAP : half;
        }
    }

    private CaseOutcome outcome(int ticket, Case of, WorkerProcess current, CaseClock clock, Reply reply)
            throws InterruptedException {
        return switch (reply) {
            case Reply.Arrived(var frame) -> arrived(ticket, of, clock, frame);
            case Reply.Silent _ -> stopped(of, current, clock);
            case Reply.Violated(var why) -> violated(of, clock, why);
            case Reply.Ended(var exitCode, var words) -> Endings.outcome(of, clock.used(), exitCode, words);
        };
    }

    private CaseOutcome arrived(int ticket, Case of, CaseClock clock, Frame frame) {
        try {
            if (frame.kind() != FrameKind.RESULT) {
                return violated(of, clock, "a frame of kind " + frame.kind());
            }
            CaseResult result = CaseResult.read(frame.body());
            if (result.number() != ticket) {
                return violated(of, clock, "a result for another case");
            }
            restless = result.restless();
            Value actual = result.ending() == CaseResult.Ending.RETURNED ? ValueCodec.decode(result.value()) : null;
            Optional<String> difference = actual == null
                    ? Optional.empty()
                    : of.expected().flatMap(expected -> comparison.difference(expected, actual));
            return Endings.outcome(of, result, kept(actual, result.value().length), difference, clock);
        } catch (IOException e) {
            return violated(of, clock, String.valueOf(e.getMessage()));
        }
    }

    /** Results are kept for people to look at, and nobody looks at megabytes. */
    private Optional<Value> kept(@Nullable Value actual, int bytes) {
        if (actual == null || bytes > KEPT_RESULT || bytes > resultBytesLeft) {
            return Optional.empty();
        }
        resultBytesLeft -= bytes;
        return Optional.of(actual);
    }

    /** What has spoken oddly once is not asked again. */
    private CaseOutcome violated(Case of, CaseClock clock, String why) {
        retire();
        return Endings.failed(
                of,
                Verdict.RTE,
                "The program spoke where only the judge's own frames may stand (" + why + ").",
                clock.used());
    }

    /** The case is over its limit and still running; before it is ended, it is asked where it is. */
    private CaseOutcome stopped(Case of, WorkerProcess current, CaseClock clock) throws InterruptedException {
        List<CaseOutcome.Place> places = new ArrayList<>();
        current.send(new Frame(FrameKind.PROBE, new byte[0]));
        Deadline patience = Deadline.after(PROBE);
        Reply reply = current.await(patience.left());
        while (reply instanceof Reply.Arrived(var frame) && frame.kind() != FrameKind.STACK && !patience.passed()) {
            reply = current.await(patience.left());
        }
        if (reply instanceof Reply.Arrived(var frame) && frame.kind() == FrameKind.STACK) {
            places.addAll(Endings.places(frame));
        }
        return Endings.stopped(of, clock, places);
    }

    private WorkerProcess loaded() throws WorkerException, InterruptedException {
        WorkerProcess current = worker;
        if (current != null) {
            return current;
        }
        String why = "";
        for (int tries = 0; tries < TRIES; tries++) {
            WorkerProcess fresh = workers.lend(limits.memoryMiB());
            worker = fresh;
            try (var registration = cancel.onCancel(fresh::kill)) {
                boolean old = fresh.age().compareTo(START) > 0;
                why = refused(fresh, FrameKind.READY, old ? ANSWER : START);
                if (why.isEmpty()) {
                    fresh.send(load.toFrame());
                    why = refused(fresh, FrameKind.LOADED, tries == TRIES - 1 ? START : ANSWER);
                }
                if (why.isEmpty()) {
                    return fresh;
                }
            }
            retire();
            if (cancel.isCancelled()) {
                throw new CancellationException();
            }
        }
        throw new WorkerException("A run worker was started several times and " + why, null);
    }

    /** Waits for a frame of a kind; empty if it comes, else what came instead. */
    private String refused(WorkerProcess process, int kind, Duration patience) throws InterruptedException {
        return switch (process.await(patience)) {
            case Reply.Arrived(var frame) -> frame.kind() == kind ? "" : "sent a frame of kind " + frame.kind();
            case Reply.Silent() -> "said nothing for " + patience.toSeconds() + " s";
            case Reply.Ended ended -> {
                if (WorkerProcess.couldNotBeConfined(ended)) {
                    workers.goWithoutLayers(ended.words().strip());
                }
                yield "ended with exit code " + ended.exitCode()
                        + (ended.words().isBlank() ? "" : ": " + ended.words().strip());
            }
            case Reply.Violated(String what) -> "spoke oddly: " + what;
        };
    }

    private void retire() {
        WorkerProcess current = worker;
        if (current != null) {
            OptionalLong peak = current.peakRssBytes();
            if (peak.isPresent() && peak.getAsLong() > peakRss.orElse(0)) {
                peakRss = peak;
            }
            current.dismiss();
            worker = null;
            restless = false;
        }
    }

    /** Largest resident memory of any worker used, where the system tells; complete once this is closed. */
    OptionalLong peakRssBytes() {
        return peakRss;
    }

    @Override
    public void close() {
        retire();
    }
}
