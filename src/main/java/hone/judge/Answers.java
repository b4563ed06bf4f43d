package hone.judge;

import hone.problem.Case;
import hone.problem.Compare;
import hone.problem.PackException;
import hone.problem.Signature;
import hone.problem.Value;
import hone.sandbox.WorkerException;
import hone.wire.WireException;
import java.util.Optional;

/** Says whether what a submission returned is right. */
@FunctionalInterface
interface Answers {
    /**
     * The verdict on one answer.
     *
     * @return empty if it is right, else how it is wrong, in words
     * @throws PackException if it is for the pack's own code to say, and that failed
     * @throws WireException if no submission that was honestly run can have returned this
     * @throws WorkerException if it is for the pack's own code to say, and no worker could be had for it
     */
    Optional<String> difference(Case of, Value actual)
            throws PackException, WireException, WorkerException, InterruptedException;

    /** By comparing with the expected output alone; what has none is right. */
    static Answers comparing(Signature signature, Compare compare) {
        return switch (signature) {
            case Signature.Function _, Signature.Program _ -> {
                Comparison comparison = new Comparison(compare, signature.judgedType());
                yield (of, actual) -> of.expected().flatMap(expected -> comparison.difference(expected, actual));
            }
            case Signature.Operations operations -> {
                CallComparison comparison = new CallComparison(operations, compare);
                yield (of, actual) ->
                        of.expected().flatMap(expected -> comparison.difference(of.input(), expected, actual));
            }
        };
    }
}
