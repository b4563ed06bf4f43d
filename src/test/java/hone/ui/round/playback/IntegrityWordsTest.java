package hone.ui.round.playback;

import static org.assertj.core.api.Assertions.assertThat;

import hone.practice.round.Gap;
import hone.practice.round.Integrity;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntegrityWordsTest {
    private static final List<String> TITLES = List.of("Pair sum", "Water tanks");

    @Test
    void aRoundWithoutAnythingSaysSo() {
        Integrity calm = new Integrity(List.of(0L, 0L), 0, 0, 0, List.of(), List.of(), 0);
        assertThat(IntegrityWords.of(calm, TITLES))
                .extracting(IntegrityWords.Line::finding)
                .containsExactly(
                        "Nothing was pasted.",
                        "This window was in front all the time.",
                        "Hone was there from beginning to end.",
                        "It was not set.",
                        "Every entry fits the one before it.");
    }

    @Test
    void everythingThatWasFoundIsTold() {
        Integrity integrity = new Integrity(
                List.of(0L, 420L),
                2,
                1,
                95_000,
                List.of(new Gap(61_000, true, 61_000), new Gap(30_000, false, 3_700_000), new Gap(0, false, -5_000)),
                List.of(-3_600_000L),
                3);
        assertThat(IntegrityWords.of(integrity, TITLES))
                .containsExactly(
                        new IntegrityWords.Line(
                                "Pasted text", "Twice, 420 characters in all.", List.of("Water tanks: 420 characters")),
                        new IntegrityWords.Line(
                                "Other windows", "Another window was in front once, for 1 min 35 s in all.", List.of()),
                        new IntegrityWords.Line(
                                "Gaps",
                                "Hone was not there, or the computer slept, 3 times. The round’s clock went on.",
                                List.of(
                                        "1 min 1 s, by a clock that cannot be set.",
                                        "30 s surely passed. The computer’s clock says 1 h 1 min, which cannot be checked: the"
                                                + " computer was started anew or its clock may have been set.",
                                        "How long is not known. The computer’s clock stood earlier afterwards than before, which"
                                                + " cannot be checked: the computer was started anew or its clock may have"
                                                + " been set.")),
                        new IntegrityWords.Line(
                                "The computer’s clock",
                                "It was set once. The round’s time did not change by it.",
                                List.of("Back by 1 h.")),
                        new IntegrityWords.Line(
                                "The record",
                                "3 entries do not fit the others and were left out. A damaged disk can do that.",
                                List.of()));
    }

    @Test
    void timesReadAsPeopleWriteThem() {
        assertThat(MinuteText.of(0)).isEqualTo("0:00");
        assertThat(MinuteText.of(59_999)).isEqualTo("0:59");
        assertThat(MinuteText.of(13_930_000)).isEqualTo("232:10");
        assertThat(MinuteText.lasting(400)).isEqualTo("0 s");
        assertThat(MinuteText.lasting(119_600)).isEqualTo("2 min");
        assertThat(MinuteText.lasting(7_260_000)).isEqualTo("2 h 1 min");
    }
}
