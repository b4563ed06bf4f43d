package hone.judge;

import hone.sandbox.Reply;
import hone.sandbox.WorkerException;
import hone.sandbox.WorkerProcess;
import hone.task.CancelToken;
import hone.task.Deadline;
import hone.wire.CaseInput;
import hone.wire.CaseResult;
import hone.wire.Counting;
import hone.wire.Frame;
import hone.wire.FrameKind;
import hone.wire.Load;
import hone.wire.StackPlace;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * A run worker with foreign code in it: it is asked one question at a time and watched by the process's CPU time as this
 * side reads it. One that died, spoke oddly or was stopped is replaced when the next question comes. For one thread at a
 * time.
 */
final class LoadedWorker implements AutoCloseable {
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
    private final Lender lender;
    private final CancelToken cancel;
    private @Nullable WorkerProcess worker;
    /** What the worker holds. */
    private @Nullable Load inside;

    private OptionalLong peakRss = OptionalLong.empty();

    /** Where the workers come from. */
    @FunctionalInterface
    interface Lender {
        WorkerProcess lend() throws WorkerException;
    }

    /**
     * Bounds of what an answer may bring.
     *
     * @param maxResult longest encoded result, in bytes
     * @param keptOutput how many printed bytes are kept
     * @param maxOutput how many bytes may be printed
     * @param counting whether its work is counted
     */
    record Bounds(int maxResult, int keptOutput, int maxOutput, Counting counting) {
        /** Without counting. */
        Bounds(int maxResult, int keptOutput, int maxOutput) {
            this(maxResult, keptOutput, maxOutput, Counting.NONE);
        }
    }

    /** What came of a question. */
    sealed interface Answer {
        /** The worker's own word on how it went. */
        record Given(CaseResult result) implements Answer {}

        /** It was over a limit and still running, here. */
        record Stopped(List<StackPlace> running) implements Answer {}

        /** Something came that no worker of ours sends. */
        record Odd(String why) implements Answer {}

        /** The process has ended. */
        record Gone(int exitCode, String words) implements Answer {}
    }

    /** An answer, with the clock as it stood when it came: what happens later does not count. */
    record Asked(Answer answer, CaseClock clock) {}

    LoadedWorker(RunWorkers workers, Lender lender, CancelToken cancel) {
        this.workers = workers;
        this.lender = lender;
        this.cancel = cancel;
    }

    /**
     * Asks one question.
     *
     * @param limit CPU time of this question
     * @param usedByAll CPU time of those before it that count together with it
     * @throws CancellationException if cancelled
     * @throws WorkerException if no worker could be had
     */
    Asked ask(Load load, byte[] arguments, Bounds bounds, Duration limit, Duration usedByAll)
            throws WorkerException, InterruptedException {
        return ask(load, arguments, bounds, limit, limit, usedByAll);
    }

    /** The same, and lets it run on to {@code stop}, at least the limit. */
    Asked ask(Load load, byte[] arguments, Bounds bounds, Duration limit, Duration stop, Duration usedByAll)
            throws WorkerException, InterruptedException {
        WorkerProcess current = loaded(load);
        Reply early = current.await(Duration.ZERO);
        if (early instanceof Reply.Ended) {
            // It ended between two questions, so this one has no part in it.
            retire();
            current = loaded(load);
            early = current.await(Duration.ZERO);
        }
        Asked asked;
        try (var registration = cancel.onCancel(current::kill)) {
            CaseClock clock = new CaseClock(current::cpuTime, limit, stop, usedByAll, CaseClock.backstop(stop));
            asked = new Asked(
                    early instanceof Reply.Arrived
                            ? new Answer.Odd("a frame before it was asked")
                            : answer(current, arguments, bounds, clock),
                    clock);
        }
        if (cancel.isCancelled()) {
            // Cancelling kills the worker, which is then no sign of anything.
            throw new CancellationException();
        }
        boolean good = asked.answer() instanceof Answer.Given(var result) && !result.restless();
        if (!good || !current.isAlive()) {
            // What has spoken oddly once is not asked again, and threads of one question must not meet the next.
            retire();
        }
        return asked;
    }

    private static Answer answer(WorkerProcess current, byte[] arguments, Bounds bounds, CaseClock clock)
            throws InterruptedException {
        int ticket = TICKETS.nextInt();
        current.send(new CaseInput(
                        ticket,
                        bounds.maxResult(),
                        bounds.keptOutput(),
                        bounds.maxOutput(),
                        arguments,
                        bounds.counting())
                .toFrame());
        Reply reply = awaitResult(current, clock);
        clock.expired();
        return switch (reply) {
            case Reply.Arrived(var frame) -> read(frame, ticket);
            case Reply.Silent _ -> new Answer.Stopped(probe(current));
            case Reply.Violated(var why) -> new Answer.Odd(why);
            case Reply.Ended(var exitCode, var words) -> new Answer.Gone(exitCode, words);
        };
    }

    private static Answer read(Frame frame, int ticket) {
        if (frame.kind() != FrameKind.RESULT) {
            return new Answer.Odd("a frame of kind " + frame.kind());
        }
        try {
            CaseResult result = CaseResult.read(frame.body());
            return result.number() == ticket ? new Answer.Given(result) : new Answer.Odd("a result for another case");
        } catch (IOException e) {
            return new Answer.Odd(String.valueOf(e.getMessage()));
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

    /** Asks a worker that is about to be ended where it is; a courtesy. */
    private static List<StackPlace> probe(WorkerProcess current) throws InterruptedException {
        current.send(new Frame(FrameKind.PROBE, new byte[0]));
        Deadline patience = Deadline.after(PROBE);
        Reply reply = current.await(patience.left());
        while (reply instanceof Reply.Arrived(var frame) && frame.kind() != FrameKind.STACK && !patience.passed()) {
            reply = current.await(patience.left());
        }
        if (reply instanceof Reply.Arrived(var frame) && frame.kind() == FrameKind.STACK) {
            try {
                return StackPlace.readFrame(frame.body());
            } catch (IOException odd) {
                return List.of();
            }
        }
        return List.of();
    }

    /**
     * Has a worker ready that holds this, so that the first question does not wait for one.
     *
     * @throws CancellationException if cancelled
     * @throws WorkerException if none could be had, several times
     */
    void prepare(Load load) throws WorkerException, InterruptedException {
        loaded(load);
    }

    private WorkerProcess loaded(Load load) throws WorkerException, InterruptedException {
        String why = "";
        for (int tries = 0; tries < TRIES; tries++) {
            WorkerProcess current = worker;
            if (current != null && load.equals(inside)) {
                return current;
            }
            boolean fresh = current == null;
            if (current == null) {
                current = lender.lend();
                worker = current;
            }
            try (var registration = cancel.onCancel(current::kill)) {
                boolean old = current.age().compareTo(START) > 0;
                why = fresh ? notReady(current, old ? ANSWER : START) : "";
                if (why.isEmpty()) {
                    current.send(load.toFrame());
                    Duration patience = tries == TRIES - 1 ? START : ANSWER;
                    why = missed(FrameKind.LOADED, current.await(patience), patience);
                }
                if (why.isEmpty()) {
                    inside = load;
                    return current;
                }
            }
            retire();
            if (cancel.isCancelled()) {
                throw new CancellationException();
            }
        }
        throw new WorkerException("A run worker was started several times and " + why, null);
    }

    /** Waits for a fresh worker; empty if it is there, else what came instead. */
    private String notReady(WorkerProcess fresh, Duration patience) throws InterruptedException {
        Reply reply = fresh.await(patience);
        if (reply instanceof Reply.Ended ended && WorkerProcess.couldNotBeConfined(ended)) {
            // It has not been given anything to run, so this is no trick.
            workers.goWithoutLayers(ended.words().strip());
        }
        return missed(FrameKind.READY, reply, patience);
    }

    /** Empty if this is the frame that was waited for, else what it is instead. */
    private static String missed(int kind, Reply reply, Duration patience) {
        return switch (reply) {
            case Reply.Arrived(var frame) -> frame.kind() == kind ? "" : "sent a frame of kind " + frame.kind();
            case Reply.Silent() -> "said nothing for " + patience.toSeconds() + " s";
            case Reply.Ended(var exitCode, var words) ->
                "ended with exit code " + exitCode + (words.isBlank() ? "" : ": " + words.strip());
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
            inside = null;
        }
    }

    /** Largest resident memory of any worker used, where the system tells; complete once this is closed. */
    OptionalLong peakRssBytes() {
        return peakRss;
    }

    /** Ends the worker. */
    @Override
    public void close() {
        retire();
    }
}
