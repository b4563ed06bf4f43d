package hone.practice.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hone.judge.Verdict;
import hone.practice.round.RoundEvent.End;
import hone.practice.round.RoundEvent.Scope;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundSessionTest {
    private static final long MINUTE = 60_000;

    @Test
    void theTimeOverEndsItAtItsVeryMoment() {
        Played played = new Played(Presets.WARM_UP);

        played.after(25 * MINUTE);

        assertThat(played.round().state()).isEqualTo(RoundState.OVER);
        assertThat(played.round().end()).contains(End.TIME);
        assertThat(played.round().used(played.round().at())).isEqualTo(20 * MINUTE);
        assertThat(played.session.edit(0, 0, 0, "x")).as("typing after the end").isFalse();
        assertThat(played.session.ask(0, Scope.SUBMIT)).isEmpty();
    }

    @Test
    void aVerdictThatComesAfterTheEndStillCounts() {
        Played played = new Played(Presets.PHONE_SCREEN);
        int number = played.session.ask(0, Scope.SUBMIT).orElseThrow();
        played.after(40 * MINUTE);

        assertThat(played.session.answer(number, Played.outcome(Verdict.AC, 9, 9)))
                .isTrue();
        assertThat(played.session.answer(number, Played.outcome(Verdict.WA, 1, 9)))
                .as("a second answer")
                .isFalse();

        assertThat(Scoring.score(played.round())).contains(100);
    }

    @Test
    void aPauseStopsTheClockWhereTheRulesAllowIt() {
        Played warmUp = new Played(Presets.WARM_UP);
        warmUp.after(5 * MINUTE);
        assertThat(warmUp.session.pause()).isTrue();
        warmUp.after(600 * MINUTE);
        assertThat(warmUp.session.left()).isEqualTo(15 * MINUTE);
        assertThat(warmUp.session.edit(0, 0, 0, "x")).as("typing in a pause").isFalse();
        assertThat(warmUp.session.goOn()).isTrue();
        warmUp.after(MINUTE);
        assertThat(warmUp.session.left()).isEqualTo(14 * MINUTE);

        assertThat(new Played(Presets.ASSESSMENT).session.pause()).isFalse();
    }

    @Test
    void aClockThatIsSetChangesNothingAndIsNoted() {
        Played played = new Played(Presets.ASSESSMENT);
        played.after(10 * MINUTE)
                .setWall(-3_600_000)
                .after(MINUTE)
                .setWall(7_200_000)
                .after(MINUTE);

        assertThat(played.session.left()).isEqualTo(58 * MINUTE);
        assertThat(RoundReport.of(played.round()).integrity().clockMoves()).containsExactly(-3_600_000L, 7_200_000L);
    }

    @Test
    void timeIsGivenToTheTaskInFrontAndGapsToNone() {
        Played played = new Played(Presets.ASSESSMENT);
        played.after(10_000);
        played.session.open(2);
        played.after(20_000);
        played.session.open(0);
        played.after(5_000);
        RoundSession again = RoundSession.resume(Round.of(played.log), played, played);

        assertThat(again.round().tasks().stream().map(TaskRecord::spent).toList())
                .as("the five seconds before the program died belong to nobody")
                .containsExactly(10_000L, 0L, 20_000L, 0L);
        assertThat(again.round().away()).containsExactly(new Span(30_000, 35_000));
    }

    @Test
    void lookingAtARoundThatIsOverAddsNothingToIt() {
        Played played = new Played(Presets.ASSESSMENT);
        played.after(MINUTE).session.end();
        int events = played.log.size();
        played.after(3_000 * MINUTE).setWall(-MINUTE);

        RoundSession again = RoundSession.resume(Round.of(played.log), played, played);
        again.tick();

        assertThat(played.log).hasSize(events);
        assertThat(again.rate(List.of())).isTrue();
        assertThat(RoundReport.of(again.round()).integrity().gaps()).isEmpty();
    }

    @Test
    void aRoundThatRanOutWhileNobodyWasThereEndsInTimeAndShowsTheGap() {
        Played played = new Played(Presets.ASSESSMENT);
        played.after(MINUTE);
        Round before = Round.of(played.log);
        played.later(100 * MINUTE);

        RoundSession again = RoundSession.resume(before, played, played);

        assertThat(again.round().state()).isEqualTo(RoundState.OVER);
        assertThat(again.round().used(again.round().at())).isEqualTo(70 * MINUTE);
        assertThat(again.round().gaps().getFirst().counted()).isEqualTo(100 * MINUTE);
    }

    @Test
    void aMachineThatSleepsIsNoticed() {
        Played played = new Played(Presets.ASSESSMENT);
        played.after(1_000).after(30 * MINUTE).after(1_000);

        assertThat(played.round().gaps()).hasSize(1);
        assertThat(played.round().gaps().getFirst().verified()).isTrue();
        assertThat(played.session.left()).isEqualTo(40 * MINUTE - 2_000);
    }

    @Test
    void afterARestartOnlyWhatIsSureIsCounted() {
        ClockReading before = new ClockReading("boot-1", true, 500_000, 1_000_000);
        ClockReading after = new ClockReading("boot-2", true, 40_000, 9_000_000);

        assertThat(Gap.between(before, after)).isEqualTo(new Gap(40_000, false, 8_000_000));
        assertThat(Gap.between(before, new ClockReading("boot-1", true, 500_700, 0)))
                .isEqualTo(new Gap(700, true, -1_000_000));
        assertThat(Gap.between(
                        new ClockReading("wall", false, 1_000, 1_000), new ClockReading("wall", false, 500, 500)))
                .isEqualTo(new Gap(0, false, -500));
    }

    @Test
    void onlyTheWaysOfTheTableLeadOn() {
        for (RoundState from : RoundState.values()) {
            List<RoundState> to =
                    Arrays.stream(RoundState.values()).filter(from::leadsTo).toList();
            assertThat(to)
                    .isEqualTo(
                            switch (from) {
                                case PLANNED -> List.of(RoundState.RUNNING);
                                case RUNNING -> List.of(RoundState.PAUSED, RoundState.OVER);
                                case PAUSED -> List.of(RoundState.RUNNING, RoundState.OVER);
                                case OVER -> List.of(RoundState.RATED);
                                case RATED -> List.of();
                            });
        }
    }

    @Test
    void whatCannotHaveHappenedIsLeftOutOfALogAndRefusedAtOnce() {
        Played played = new Played(Presets.WARM_UP);
        played.session.end();
        played.log.add(new Stamped(5, new RoundEvent.Edited(0, 0, 0, "too late")));
        played.log.add(new Stamped(2, new RoundEvent.Continued()));

        Round round = Round.of(played.log);

        assertThat(round.strange()).isEqualTo(2);
        assertThat(round.tasks().getFirst().text()).isEmpty();
        assertThatThrownBy(() -> round.apply(played.log.getLast())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void rulesHaveBounds() {
        RoundRules rules = Presets.WARM_UP.rules();
        assertThatThrownBy(() -> new RoundRules(
                        Duration.ofSeconds(59), true, 0, rules.results(), rules.help(), rules.counted(), true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new RoundRules(rules.length(), true, 101, rules.results(), rules.help(), rules.counted(), true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RoundKind("x", "X", rules, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
