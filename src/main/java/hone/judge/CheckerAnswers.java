package hone.judge;

import hone.problem.Calls;
import hone.problem.Case;
import hone.problem.PackException;
import hone.problem.Problem;
import hone.problem.Signature;
import hone.problem.Value;
import hone.problem.ValueCheck;
import hone.sandbox.WorkerException;
import hone.task.CancelToken;
import hone.wire.WireException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** The problem's checker says what is right. It gets ready while the submission's first case runs. */
final class CheckerAnswers implements Answers, AutoCloseable {
    static final String NO_REASON = "the checker gives no reason";

    private final Signature signature;
    private final CancelToken stop = CancelToken.create();
    private final CancelToken.Registration cancelling;
    private final CompletableFuture<PackCode> ready = new CompletableFuture<>();

    private CheckerAnswers(Problem problem, PackCodes codes, CancelToken cancel) {
        this.signature = problem.signature();
        this.cancelling = cancel.onCancel(stop::cancel);
        PackCode code = codes.of(problem, stop);
        Thread.ofPlatform().daemon().name("checker").start(() -> getReady(code));
    }

    /** Begins to get the checker of a problem ready. */
    static CheckerAnswers start(Problem problem, PackCodes codes, CancelToken cancel) {
        return new CheckerAnswers(problem, codes, cancel);
    }

    private void getReady(PackCode code) {
        try {
            code.prepare(PackFunction.CHECK);
            ready.complete(code);
        } catch (PackException | WorkerException | InterruptedException | RuntimeException | Error e) {
            code.close();
            ready.completeExceptionally(e);
        }
    }

    @Override
    public Optional<String> difference(Case of, Value actual)
            throws PackException, WireException, WorkerException, InterruptedException {
        Optional<Value> expected = of.expected();
        if (expected.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> nothing = nothing(signature, of.input(), actual);
        if (nothing.isPresent()) {
            return nothing;
        }
        return words(code(), of.input(), expected.get(), actual);
    }

    /** What a checker says to an output that it can be asked about. */
    static Optional<String> words(PackCode code, List<Value> input, Value expected, Value actual)
            throws PackException, WorkerException, InterruptedException {
        return code.check(input, expected, actual).map(words -> words.isBlank() ? NO_REASON : words);
    }

    /**
     * What is wrong with an output that no case can hold, so that no checker need be asked.
     *
     * @throws WireException if no submission that was honestly run can have returned it
     */
    static Optional<String> nothing(Signature signature, List<Value> input, Value actual) throws WireException {
        Optional<ValueCheck.Flaw> flaw = flaw(signature, input, actual);
        if (flaw.filter(found -> !found.nothing()).isPresent()) {
            throw new WireException("a result that is none of the promised type");
        }
        return flaw.map(ValueCheck.Flaw::words);
    }

    /** What of an output no checker can be asked about, as no case can hold it. */
    static Optional<ValueCheck.Flaw> flaw(Signature signature, List<Value> input, Value actual) {
        return switch (signature) {
            case Signature.Function _, Signature.Program _ -> ValueCheck.flaw(signature.judgedType(), actual);
            case Signature.Operations operations ->
                Calls.of(operations, input.getFirst()).flaw(actual);
        };
    }

    private PackCode code() throws PackException, WorkerException, InterruptedException {
        try {
            return ready.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case PackException failure -> throw failure;
                case WorkerException failure -> throw failure;
                case RuntimeException failure -> throw failure;
                case null, default -> throw new IllegalStateException("the checker could not be got ready", e);
            }
        }
    }

    /** Ends its worker, or what is on the way to one. */
    @Override
    public void close() {
        cancelling.close();
        stop.cancel();
        var _ = ready.whenComplete((code, _) -> {
            if (code != null) {
                code.close();
            }
        });
    }
}
