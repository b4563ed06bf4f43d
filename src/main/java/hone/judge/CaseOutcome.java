package hone.judge;

import hone.problem.Case;
import hone.problem.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What one case brought.
 *
 * @param of the case, with its input as it was before the code ran
 * @param verdict empty if it was not run
 * @param actual what the submission returned, where it returned something comparable that is small enough to keep
 * @param difference in words, the first place where {@code actual} differs, such as "length 1, got 2", or what the
 *     problem's checker says
 * @param message for people: the exception and its words, the reason of a stop; empty where the verdict says it all
 * @param stack where it failed or was running when stopped, the user's own places only, innermost first
 * @param cpu CPU time of the case
 * @param allocatedBytes bytes allocated by the case
 * @param printed what it printed, cut after 64 KiB; empty for a secret case
 * @param printedBytes how much it printed in all
 * @param work counted work of the case, where it was counted; of one that was stopped for it, the work until then
 */
public record CaseOutcome(
        Case of,
        Optional<Verdict> verdict,
        Optional<Value> actual,
        Optional<String> difference,
        String message,
        List<Place> stack,
        Duration cpu,
        long allocatedBytes,
        String printed,
        long printedBytes,
        OptionalLong work) {
    public CaseOutcome {
        stack = List.copyOf(stack);
    }

    /** One whose work was not counted. */
    public CaseOutcome(
            Case of,
            Optional<Verdict> verdict,
            Optional<Value> actual,
            Optional<String> difference,
            String message,
            List<Place> stack,
            Duration cpu,
            long allocatedBytes,
            String printed,
            long printedBytes) {
        this(
                of,
                verdict,
                actual,
                difference,
                message,
                stack,
                cpu,
                allocatedBytes,
                printed,
                printedBytes,
                OptionalLong.empty());
    }

    /** A case that was not run because an earlier one stopped the worker. */
    public static CaseOutcome notRun(Case of) {
        return new CaseOutcome(
                of, Optional.empty(), Optional.empty(), Optional.empty(), "", List.of(), Duration.ZERO, 0, "", 0);
    }

    /** The same with its work. */
    CaseOutcome withWork(long counted) {
        return new CaseOutcome(
                of,
                verdict,
                actual,
                difference,
                message,
                stack,
                cpu,
                allocatedBytes,
                printed,
                printedBytes,
                OptionalLong.of(counted));
    }

    /** The innermost line of the user's that was involved. */
    public OptionalInt line() {
        return stack.stream().mapToInt(Place::line).filter(line -> line > 0).findFirst();
    }

    /** A line of the user's source on a call stack, such as {@code Solution.merge}, line 9; below 1 where unknown. */
    public record Place(String method, int line) {}
}
