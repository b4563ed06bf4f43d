package hone.store;

import static org.assertj.core.api.Assertions.assertThat;

import hone.judge.Verdict;
import hone.practice.round.ClockReading;
import hone.practice.round.Gap;
import hone.practice.round.Presets;
import hone.practice.round.Prompt;
import hone.practice.round.RoundEvent;
import hone.practice.round.RoundKind;
import hone.practice.round.RoundTask;
import hone.practice.round.Slot;
import hone.practice.round.Stamped;
import hone.practice.round.Step;
import hone.problem.Problem.Difficulty;
import hone.problem.ProblemRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every event comes back as it was written; what is no event does not. */
class RoundCodecTest {
    private static final ClockReading CLOCK = new ClockReading("a-boot", true, 123_456_789L, 1_780_000_000_123L);

    static Stream<RoundEvent> events() {
        RoundKind kind = new RoundKind(
                "own/1",
                "Graphs “only”",
                Presets.ONSITE.rules(),
                List.of(
                        new Slot.Fixed(new ProblemRef("pack", "a"), 3),
                        new Slot.Drawn(Optional.empty(), Set.of("graphs", "trees"), 1),
                        new Slot.Drawn(Optional.of(Difficulty.HARD), Set.of(), 100)));
        RoundTask task = new RoundTask.Code(
                new ProblemRef("pack", "a"), "A <title>", 3, Difficulty.HARD, List.of("x", "y"), "class A {\n}\n", 2);
        return Stream.of(
                new RoundEvent.Started(kind, Long.MIN_VALUE, List.of(task, task), CLOCK),
                new RoundEvent.Resumed(CLOCK, new Gap(12, false, -5)),
                new RoundEvent.ClockMoved(CLOCK, -3_600_000),
                new RoundEvent.Alive(),
                new RoundEvent.Opened(1),
                new RoundEvent.Edited(1, 70_000, 3, "é\n\"<"),
                new RoundEvent.Edited(0, 0, 0, "\ud83d"),
                new RoundEvent.Replaced(0, ""),
                new RoundEvent.Replaced(0, "x\udc00"),
                new RoundEvent.Pasted(0, 400),
                new RoundEvent.Asked(7, 1, RoundEvent.Scope.SUBMIT),
                new RoundEvent.Answered(7, new RoundEvent.Outcome(Verdict.TLE, 3, 40, List.of("a", "b"), 2, 1_234)),
                new RoundEvent.HintTaken(0, 2),
                new RoundEvent.StepTaken(0, Step.VALIDATE),
                new RoundEvent.Noted(0, Step.BRUTE_FORCE, "O(n²) \"quoted\"\n"),
                new RoundEvent.Prompted(0, Prompt.SILENT),
                new RoundEvent.FocusLost(),
                new RoundEvent.FocusBack(),
                new RoundEvent.Paused(),
                new RoundEvent.Continued(),
                new RoundEvent.TaskBroken(0, "It is gone."),
                new RoundEvent.Ended(RoundEvent.End.PERSON),
                new RoundEvent.Rated(List.of()),
                new RoundEvent.Rated(List.of(0, 100)),
                new RoundEvent.GrowthFound(0, "n^2", true, "n log n", "worse"));
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventComesBackAsItWasWritten(RoundEvent event) {
        Stamped stamped = new Stamped(987_654_321_012L, event);

        byte[] bytes = RoundCodec.frame(5, stamped).encode();
        LogFrame frame = LogFrame.decode(bytes, 0);

        assertThat(frame).isNotNull();
        assertThat(frame.sequence()).isEqualTo(5);
        assertThat(RoundCodec.event(frame)).isEqualTo(stamped);
    }

    @Test
    void everyKindOfEventIsTried() {
        assertThat(events().map(Object::getClass).distinct().toList())
                .containsExactlyInAnyOrder(RoundEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "{}",
                "{\"event\": \"Exploded\"}",
                "{\"event\": \"Opened\"}",
                "{\"event\": \"Asked\", \"number\": 1, \"task\": 0, \"scope\": \"PRAY\"}",
                "{\"event\": \"Answered\", \"number\": 1, \"outcome\": {\"verdict\": \"AC\"}}",
                "{\"event\": \"Rated\", \"points\": null}",
                "{\"event\": \"Started\", \"seed\": 1}"
            })
    void whatIsNoEventIsNone(String json) {
        assertThat(RoundEventJson.read(json)).isNull();
    }
}
