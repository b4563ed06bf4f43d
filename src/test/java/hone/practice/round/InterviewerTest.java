package hone.practice.round;

import static org.assertj.core.api.Assertions.assertThat;

import hone.judge.Verdict;
import hone.practice.round.RoundEvent.Outcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewerTest {
    private static final long MINUTE = 60_000;

    private final Played played = new Played(Presets.PHONE_SCREEN);

    private Optional<Prompt> says() {
        Optional<Prompt> prompt = Interviewer.says(played.round(), played.session.now());
        prompt.ifPresent(said -> played.session.prompt(0, said));
        return prompt;
    }

    @Test
    void askingForClarificationComesOnceCodingHasBegun() {
        assertThat(says()).isEmpty();
        played.type(0, "x".repeat(45));
        assertThat(says()).contains(Prompt.NO_CLARIFICATION);
        played.after(2 * MINUTE);
        assertThat(says()).as("it is said once").isEmpty();
    }

    @Test
    void twoThingsAreNeverSaidWithinAMinute() {
        played.type(0, "x".repeat(100));
        assertThat(says()).contains(Prompt.NO_CLARIFICATION);
        assertThat(says()).isEmpty();
        played.after(MINUTE);
        assertThat(says()).contains(Prompt.NO_BOUND);
    }

    @Test
    void whoNotedABoundIsNotAskedForOne() {
        played.session.note(0, Step.CLARIFY, "sorted?");
        played.session.note(0, Step.BRUTE_FORCE, "all pairs, O(n^2)");
        played.type(0, "x".repeat(100));
        assertThat(says()).isEmpty();
    }

    @Test
    void anEdgeCaseIsAskedForAfterTheSamplesPassed() {
        played.run(0, new Outcome(Verdict.AC, 3, 3, List.of(), 0, 1));
        assertThat(says()).contains(Prompt.NO_EDGE_CASE);
    }

    @Test
    void whoTriedAnOwnCaseIsNotAsked() {
        played.run(0, new Outcome(Verdict.AC, 4, 4, List.of(), 1, 1));
        assertThat(says()).isEmpty();
    }

    @Test
    void fourSilentMinutesAreRemarkedOnAndAgainAfterFourMore() {
        for (int i = 0; i < 16; i++) {
            played.after(MINUTE / 4);
        }
        assertThat(says()).contains(Prompt.SILENT);
        played.after(MINUTE / 2).after(MINUTE / 2).after(MINUTE / 2).after(MINUTE / 2);
        assertThat(says()).isEmpty();
        for (int i = 0; i < 8; i++) {
            played.after(MINUTE / 4);
        }
        assertThat(says()).contains(Prompt.SILENT);
    }

    @Test
    void withoutThePanelNothingIsSaid() {
        Played plain = new Played(Presets.MARATHON);
        plain.type(0, "x".repeat(100)).after(MINUTE);
        assertThat(Interviewer.says(plain.round(), plain.session.now())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O(n)",
                "o( n log n )",
                "n^2 pairs",
                "linear time",
                "n*m",
                "this is n log n",
                "constant space",
                "n²"
            })
    void aBoundIsSeen(String note) {
        assertThat(Interviewer.statesBound(note)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "try all pairs", "go through it once", "no idea", "logging", "on (off)", "nonlinear2"})
    void otherWordsAreNone(String note) {
        assertThat(Interviewer.statesBound(note)).isFalse();
    }
}
