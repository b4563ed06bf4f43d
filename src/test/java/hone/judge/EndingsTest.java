package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.Case;
import hone.problem.Value;
import hone.task.Deadline;
import hone.wire.CaseResult;
import hone.wire.CaseResult.Ending;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingsTest {
    private static final Case SAMPLE = Asked.sample(0, new Value.Whole(1), new Value.Whole(1));
    private static final Case SECRET = new Case("s", true, SAMPLE.input(), SAMPLE.expected(), Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "0, '', RTE",
        "3, '', MLE",
        "3, Terminating due to java.lang.OutOfMemoryError: Java heap space, MLE",
        "70, The run worker failed: java.lang.OutOfMemoryError: unable to create native thread, MLE",
        "70, The run worker failed: hone.wire.WireException: odd, INTERNAL",
        "70, '', INTERNAL",
        "1, The run worker failed: java.lang.Error, RTE",
        "129, '', INTERNAL",
        "130, '', INTERNAL",
        "137, '', INTERNAL",
        "143, '', INTERNAL",
        "134, '', RTE",
        "139, '', RTE",
        "42, '', RTE"
    })
    void howAWorkerEndedSaysWhoseFaultItIs(int exitCode, String words, Verdict verdict) {
        CaseOutcome outcome = Endings.outcome(SAMPLE, Duration.ofMillis(3), exitCode, words);
        assertThat(outcome.verdict()).contains(verdict);
        assertThat(outcome.message()).isNotBlank();
        assertThat(outcome.cpu()).isEqualTo(Duration.ofMillis(3));
    }

    private static CaseResult result(Ending ending, byte[] printed, long inAll) {
        return new CaseResult(
                0, ending, new byte[0], "java.util.MyException", "own words", List.of(), -5, -5, inAll, printed, false);
    }

    private static CaseOutcome outcome(Case of, CaseResult result, Duration used) {
        Duration[] cpu = {Duration.ZERO};
        CaseClock clock =
                new CaseClock(() -> cpu[0], Duration.ofSeconds(1), Duration.ZERO, Deadline.after(Duration.ofDays(1)));
        cpu[0] = used;
        clock.expired();
        return Endings.outcome(of, result, Optional.empty(), Optional.empty(), clock);
    }

    @ParameterizedTest
    @CsvSource({
        "RETURNED, AC, ''",
        "THREW, RTE, MyException: own words",
        "OUT_OF_MEMORY, MLE, OutOfMemoryError: own words",
        "STACK_OVERFLOW, RTE, StackOverflowError: the recursion went deeper than 64 MiB of stack hold",
        "ODD_RESULT, RTE, Odd result: own words",
        "RESULT_TOO_LONG, OLE, The result is larger than 8 MiB",
        "OUTPUT_TOO_LONG, OLE, More than 8 MiB were printed"
    })
    void anAnswerIsAVerdictWithItsWords(Ending ending, Verdict verdict, String message) {
        CaseOutcome outcome = outcome(SAMPLE, result(ending, new byte[0], 0), Duration.ZERO);
        assertThat(outcome.verdict()).contains(verdict);
        assertThat(outcome.message()).isEqualTo(message);
        assertThat(outcome.cpu()).isZero();
        assertThat(outcome.allocatedBytes()).isZero();
    }

    @Test
    void anAnswerThatComesTooLateIsTooLateAndOneThatPrintedTooMuchPrintedTooMuch() {
        CaseOutcome late = outcome(SAMPLE, result(Ending.THREW, new byte[0], 9 << 20), Duration.ofMillis(1_500));
        assertThat(late.verdict()).contains(Verdict.TLE);
        assertThat(late.message()).isEqualTo("Stopped after 1 s");
        assertThat(late.cpu()).isEqualTo(Duration.ofMillis(1_500));
        CaseOutcome loud = outcome(SAMPLE, result(Ending.THREW, new byte[0], 9 << 20), Duration.ZERO);
        assertThat(loud.verdict()).contains(Verdict.OLE);
    }

    @ParameterizedTest
    @CsvSource({"ab, 0", "aé, 1", "é, 2", "a€, 1", "a€, 2", "a😀, 1", "a😀, 2", "a😀, 3", "😀, 4", "'', 0"})
    void printedTextIsCutBetweenCharacters(String text, int of) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int last = text.isEmpty() ? 0 : text.offsetByCodePoints(text.length(), -1);
        int whole = text.substring(0, last).getBytes(StandardCharsets.UTF_8).length;
        byte[] cut = Arrays.copyOf(bytes, of == 0 ? bytes.length : whole + of);
        String expected = cut.length == bytes.length ? text : text.substring(0, last);
        assertThat(outcome(SAMPLE, result(Ending.RETURNED, cut, 1 << 20), Duration.ZERO)
                        .printed())
                .isEqualTo(expected);
    }

    @Test
    void whatASecretCasePrintsIsNotKept() {
        byte[] printed = "told".getBytes(StandardCharsets.UTF_8);
        assertThat(outcome(SECRET, result(Ending.RETURNED, printed, 4), Duration.ZERO)
                        .printed())
                .isEmpty();
        assertThat(outcome(SAMPLE, result(Ending.RETURNED, printed, 4), Duration.ZERO)
                        .printed())
                .isEqualTo("told");
    }
}
