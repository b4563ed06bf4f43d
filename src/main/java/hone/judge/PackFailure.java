package hone.judge;

import hone.judge.LoadedWorker.Answer;
import hone.problem.Fault;
import hone.problem.PackCodeFile;
import hone.problem.PackException;
import hone.problem.Problem;
import hone.wire.CaseResult;
import hone.wire.StackPlace;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Puts into words how a pack's own code failed: which file, which line where that is known, and how. */
final class PackFailure {
    /** Longest words that are kept, in UTF-16 units. */
    private static final int MAX_WORDS = 2_000;

    private PackFailure() {}

    /** A failure of one of a problem's files. */
    static PackException of(Problem problem, PackCodeFile file, OptionalInt line, String message) {
        return new PackException(new Fault(
                message,
                Optional.of(file.shownAs(problem)),
                line.isPresent() && line.getAsInt() > 0 ? line : OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty()));
    }

    /** A failure while the code ran; empty if the answer is one. */
    static Optional<PackException> of(Problem problem, PackFunction function, LoadedWorker.Asked asked) {
        return switch (asked.answer()) {
            case Answer.Given(var result) -> {
                String how = asked.clock().over() ? stopped(asked.clock()) : ending(result, function.maxResult());
                yield how.isEmpty()
                        ? Optional.empty()
                        : Optional.of(of(problem, function.file(), line(result.stack()), how));
            }
            case Answer.Stopped(var running) ->
                Optional.of(of(problem, function.file(), line(running), stopped(asked.clock())));
            case Answer.Odd(var why) ->
                Optional.of(of(
                        problem,
                        function.file(),
                        OptionalInt.empty(),
                        "it spoke where only the judge's own frames may stand (" + why + ")"));
            case Answer.Gone(var exitCode, var words) ->
                Optional.of(of(problem, function.file(), OptionalInt.empty(), gone(asked.answer(), exitCode, words)));
        };
    }

    /** Words of the code's own, which may be as long as it likes. */
    static String cut(String words) {
        if (words.length() <= MAX_WORDS) {
            return words;
        }
        boolean between = Character.isHighSurrogate(words.charAt(MAX_WORDS - 1));
        return words.substring(0, between ? MAX_WORDS - 1 : MAX_WORDS);
    }

    private static OptionalInt line(List<StackPlace> places) {
        return places.stream()
                .mapToInt(StackPlace::line)
                .filter(line -> line > 0)
                .findFirst();
    }

    private static String ending(CaseResult result, int maxResult) {
        return switch (result.ending()) {
            case RETURNED -> "";
            case THREW ->
                cut(result.error().substring(result.error().lastIndexOf('.') + 1)
                        + (result.message().isEmpty() ? "" : ": " + result.message()));
            case OUT_OF_MEMORY -> outOfMemory();
            case STACK_OVERFLOW -> "StackOverflowError";
            case ODD_RESULT -> cut("odd result: " + result.message());
            case RESULT_TOO_LONG -> "its result is larger than " + (maxResult >> 20) + " MiB";
            case OUTPUT_TOO_LONG -> "it printed more than " + (CaseRun.MAX_OUTPUT >> 20) + " MiB";
        };
    }

    private static String stopped(CaseClock clock) {
        return clock.over()
                ? "it took more than " + Endings.seconds(clock.limit()) + " of CPU time"
                : "it waited without using the processor";
    }

    private static String gone(Answer answer, int exitCode, String words) {
        if (Endings.isOutOfMemory(exitCode, words)) {
            return outOfMemory();
        }
        return Endings.isOurFault(answer)
                ? "its process was ended from outside, or failed for another reason that is not the file's"
                : "its process ended by itself with exit code " + exitCode;
    }

    private static String outOfMemory() {
        return "out of memory, with " + RunWorkers.PACK_CODE_MIB + " MiB";
    }

    /**
     * The failure in a sentence. All before the first colon is safe to be seen by anybody; what follows may hold words that
     * the code made out of the inputs it was given.
     */
    static String words(PackException failure) {
        return "The problem's own code failed in " + place(failure) + ": "
                + failure.fault().message();
    }

    /** That it failed and where, without a word of its own, for a judging that ended with it. */
    static String blame(PackException failure) {
        return "The problem's own code failed in " + place(failure) + ", so there is no verdict on yours.";
    }

    private static String place(PackException failure) {
        Fault fault = failure.fault();
        return fault.file().orElse("one of its files")
                + (fault.line().isPresent() ? ", line " + fault.line().getAsInt() : "");
    }
}
