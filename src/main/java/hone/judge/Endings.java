package hone.judge;

import hone.problem.Case;
import hone.problem.Value;
import hone.sandbox.WorkerProcess;
import hone.wire.CaseResult;
import hone.wire.Counting;
import hone.wire.ExitCode;
import hone.wire.StackPlace;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Turns the ways in which a case can end into its outcome. */
final class Endings {
    /** What the JVM exits with when it runs out of heap or metaspace. */
    private static final int OUT_OF_MEMORY_EXIT = 3;

    /** What it says where a thread, or the JVM itself, gets no more memory from the system. */
    private static final List<String> OUT_OF_MEMORY_WORDS =
            List.of("OutOfMemoryError", "insufficient memory for the Java Runtime");

    private static final String OVER_WORK = "Over the work limit of ";

    private Endings() {}

    /** The worker answered, and nothing was counted. */
    static CaseOutcome outcome(
            Case of, CaseResult result, Optional<Value> actual, Optional<String> difference, CaseClock clock) {
        return outcome(of, result, actual, difference, clock, Counting.NONE);
    }

    /** The worker answered. */
    static CaseOutcome outcome(
            Case of,
            CaseResult result,
            Optional<Value> actual,
            Optional<String> difference,
            CaseClock clock,
            Counting counting) {
        Set<Verdict> signs = EnumSet.noneOf(Verdict.class);
        boolean over = isOver(result, counting);
        if (clock.over() || over) {
            signs.add(Verdict.TLE);
        }
        if (result.outputBytes() > CaseRun.MAX_OUTPUT) {
            signs.add(Verdict.OLE);
        }
        if (difference.isPresent()) {
            signs.add(Verdict.WA);
        }
        signs.add(signOf(result.ending()));
        Verdict verdict = VerdictRules.ofCase(signs);
        return new CaseOutcome(
                of,
                Optional.of(verdict),
                actual,
                difference,
                verdict == Verdict.TLE ? over ? workMessage(counting) : timeMessage(clock) : message(result),
                placesOf(result.stack()),
                verdict == Verdict.TLE && !over ? clock.used() : Duration.ofNanos(Math.max(0, result.cpuNanos())),
                Math.max(0, result.allocatedBytes()),
                of.secret() ? "" : printed(result),
                Math.max(0, result.outputBytes()),
                counting.isWanted() && result.counts().lines().length > 0
                        ? OptionalLong.of(result.counts().total())
                        : OptionalLong.empty());
    }

    /** Whether more work was done than allowed. */
    static boolean isOver(CaseResult result, Counting counting) {
        return counting.isWanted() && result.counts().total() > counting.budget();
    }

    private static String workMessage(Counting counting) {
        return OVER_WORK + String.format(Locale.ROOT, "%,d", counting.budget());
    }

    /** What it printed, without the half of a character at which it may have been cut. */
    private static String printed(CaseResult result) {
        byte[] bytes = result.output();
        int end = bytes.length;
        if (result.outputBytes() > end) {
            int last = end - 1;
            while (last > Math.max(0, end - 4) && (bytes[last] & 0xC0) == 0x80) {
                last--;
            }
            // The first byte of a character begins with as many ones as it has bytes.
            boolean whole =
                    last < 0 || bytes[last] >= 0 || Integer.numberOfLeadingZeros(~(bytes[last] << 24)) <= end - last;
            end = whole ? end : last;
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }

    private static Verdict signOf(CaseResult.Ending ending) {
        return switch (ending) {
            case RETURNED -> Verdict.AC;
            case THREW, STACK_OVERFLOW, ODD_RESULT -> Verdict.RTE;
            case OUT_OF_MEMORY -> Verdict.MLE;
            case RESULT_TOO_LONG, OUTPUT_TOO_LONG -> Verdict.OLE;
        };
    }

    private static String message(CaseResult result) {
        return switch (result.ending()) {
            case RETURNED -> "";
            case THREW ->
                result.error().substring(result.error().lastIndexOf('.') + 1)
                        + (result.message().isEmpty() ? "" : ": " + result.message());
            case STACK_OVERFLOW -> "StackOverflowError: the recursion went deeper than 64 MiB of stack hold";
            case ODD_RESULT -> "Odd result: " + result.message();
            case OUT_OF_MEMORY -> "OutOfMemoryError" + (result.message().isEmpty() ? "" : ": " + result.message());
            case RESULT_TOO_LONG -> "The result is larger than 8 MiB";
            case OUTPUT_TOO_LONG -> "More than 8 MiB were printed";
        };
    }

    /** The worker is gone. */
    static CaseOutcome outcome(Case of, Duration used, int exitCode, String words) {
        if (isOutOfMemory(exitCode, words)) {
            return failed(of, Verdict.MLE, "Out of memory", used);
        }
        if (WorkerProcess.wasKilled(exitCode)) {
            return failed(
                    of,
                    Verdict.INTERNAL,
                    "The process that ran the code was ended from outside, perhaps because the machine was out of memory.",
                    used);
        }
        if (exitCode == ExitCode.FAILED) {
            return failed(of, Verdict.INTERNAL, "The process that ran the code failed. " + words.strip(), used);
        }
        return failed(of, Verdict.RTE, "The Java process ended by itself with exit code " + exitCode, used);
    }

    static boolean isOutOfMemory(int exitCode, String words) {
        return exitCode == OUT_OF_MEMORY_EXIT || OUT_OF_MEMORY_WORDS.stream().anyMatch(words::contains);
    }

    /** Whether the worker came to its end without any part of the code's in it. */
    static boolean isOurFault(LoadedWorker.Answer answer) {
        return answer instanceof LoadedWorker.Answer.Gone(var exitCode, var words)
                && !isOutOfMemory(exitCode, words)
                && (exitCode == ExitCode.FAILED || WorkerProcess.wasKilled(exitCode));
    }

    /** The case was over a limit while it ran. */
    static CaseOutcome stopped(Case of, CaseClock clock, List<StackPlace> running) {
        return failed(of, Verdict.TLE, timeMessage(clock), placesOf(running), clock.used());
    }

    private static String timeMessage(CaseClock clock) {
        if (clock.overLimit()) {
            return "Stopped after " + seconds(clock.limit());
        }
        if (clock.overAll()) {
            return "Stopped: all cases together used more than "
                    + seconds(clock.limit().multipliedBy(CaseClock.CASES_TOGETHER));
        }
        return "Stopped: waited without using the processor";
    }

    static String seconds(Duration duration) {
        return duration.toMillis() % 1000 == 0 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
    }

    static CaseOutcome failed(Case of, Verdict verdict, String message, Duration used) {
        return failed(of, verdict, message, List.of(), used);
    }

    private static CaseOutcome failed(
            Case of, Verdict verdict, String message, List<CaseOutcome.Place> places, Duration used) {
        return new CaseOutcome(
                of, Optional.of(verdict), Optional.empty(), Optional.empty(), message, places, used, 0, "", 0);
    }

    private static List<CaseOutcome.Place> placesOf(List<StackPlace> stack) {
        return stack.stream()
                .map(place -> new CaseOutcome.Place(place.unit() + "." + place.function(), place.line()))
                .toList();
    }
}
