package hone.ui.round.playback;

import static org.assertj.core.api.Assertions.assertThat;

import hone.practice.round.Playback;
import hone.practice.round.PlaybackCursor;
import hone.practice.round.Stamped;
import hone.practice.round.Step;
import hone.practice.round.TypedRound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PlaybackViewModelTest {
    private static final List<Stamped> LOG = TypedRound.of(3, 2_500, Duration.ofMinutes(35), 2);

    private final Playback playback = new Playback(LOG);
    private final List<String> left = new ArrayList<>();
    private long nanos = 5_000_000_000L;
    private final PlaybackViewModel model = new PlaybackViewModel(playback, 0, () -> left.add("back"), () -> nanos);

    private void frame(long millis) {
        nanos += millis * 1_000_000;
        model.frame();
    }

    @Test
    void itStandsWhereItIsAskedToAndStandsStill() {
        PlaybackViewModel later = new PlaybackViewModel(playback, 60_000, () -> {}, () -> nanos);
        assertThat(later.moment().get()).isEqualTo(60_000);
        assertThat(later.playing().get()).isFalse();
        frame(1_000);
        assertThat(model.moment().get()).isZero();
        assertThat(new PlaybackViewModel(playback, 1L << 50, () -> {}).moment().get())
                .isEqualTo(playback.length());
        assertThat(new PlaybackViewModel(playback, -5, () -> {}).moment().get()).isZero();
    }

    @Test
    void timePassesAsFastAsItIsTold() {
        model.skipIdle().set(false);
        model.playOrPause();
        frame(50);
        assertThat(model.moment().get()).isEqualTo(50);
        model.speed().set(16);
        frame(50);
        assertThat(model.moment().get()).isEqualTo(850);
        model.playOrPause();
        frame(50);
        assertThat(model.moment().get()).isEqualTo(850);
    }

    @Test
    void slowFramesOfAThirdOfAMillisecondLoseNoTime() {
        model.skipIdle().set(false);
        model.playOrPause();
        for (int i = 0; i < 3_000; i++) {
            nanos += 333_334;
            model.frame();
        }
        assertThat(model.moment().get()).isBetween(999L, 1_001L);
    }

    @Test
    void aWindowThatWasHeldUpGoesOnWhereItWas() {
        model.skipIdle().set(false);
        model.playOrPause();
        frame(60_000);
        assertThat(model.moment().get()).isEqualTo(100);
    }

    @Test
    void theScreenShowsTheTextOfTheMomentAllTheWay() {
        StringBuilder text = new StringBuilder();
        model.showOn(new PlaybackCursor.Screen() {
            @Override
            public void shows(int task, String whole) {
                text.setLength(0);
                text.append(whole);
            }

            @Override
            public void replaces(int position, int removed, String inserted) {
                text.replace(position, position + removed, inserted);
            }
        });
        model.speed().set(16);
        model.playOrPause();
        for (int frames = 0; model.playing().get(); frames++) {
            frame(97);
            if (frames % 11 == 0) {
                Playback.Frame shown = playback.at(model.moment().get());
                assertThat(text.toString()).isEqualTo(shown.text());
                assertThat(model.task().get()).isEqualTo(shown.current());
            }
        }
        assertThat(model.moment().get()).isEqualTo(playback.length());
    }

    @Test
    void timeInWhichNothingHappensIsSkippedAndNothingElse() {
        List<Long> seen = new ArrayList<>();
        model.speed().set(1);
        model.playOrPause();
        for (int frames = 0; frames < 4_000 && model.playing().get(); frames++) {
            frame(40);
            seen.add(model.moment().get());
        }
        long[] busy = LongStream.concat(
                        playback.steps().stream().mapToLong(Stamped::at),
                        model.moments().stream().mapToLong(Moment::at))
                .sorted()
                .toArray();
        boolean skipped = false;
        for (int i = 1; i < seen.size(); i++) {
            long from = seen.get(i - 1);
            long to = seen.get(i);
            if (to - from > 41) {
                skipped = true;
                assertThat(LongStream.of(busy).filter(at -> at > from && at <= to))
                        .isEmpty();
            }
        }
        assertThat(skipped).isTrue();
    }

    @Test
    void atTheEndItStopsAndPlaysAgainFromTheBeginning() {
        model.go(model.length() - 10);
        model.playOrPause();
        frame(40);
        assertThat(model.playing().get()).isFalse();
        assertThat(model.moment().get()).isEqualTo(model.length());
        model.playOrPause();
        frame(40);
        assertThat(model.moment().get()).isEqualTo(40);
    }

    @Test
    void momentsAreVisitedOneByOneForthAndBack() {
        List<Long> forth = new ArrayList<>();
        while (model.moment().get() < model.length()) {
            model.nextMoment();
            forth.add(model.moment().get());
        }
        List<Long> all = model.moments().stream()
                .map(Moment::at)
                .filter(at -> at > 0)
                .distinct()
                .toList();
        assertThat(forth).isEqualTo(all);
        assertThat(model.last().get()).isEqualTo(model.moments().size() - 1);
        List<Long> back = new ArrayList<>();
        while (model.moment().get() > 0) {
            back.addFirst(model.moment().get());
            model.previousMoment();
        }
        assertThat(back).isEqualTo(all);
    }

    @Test
    void notesAreThoseOfTheMomentAndOfTheTaskInFront() {
        model.go(950);
        assertThat(model.notes().get().words()).containsOnlyKeys(Step.CLARIFY);
        assertThat(model.notes().get().step()).contains(Step.CODE);
        model.go(0);
        assertThat(model.notes().get().words()).isEmpty();
        assertThat(model.notes().get().step()).contains(Step.CLARIFY);
        model.go(model.length());
        assertThat(model.notes().get().words()).isNotEmpty();
    }

    @Test
    void itGoesNoFurtherThanItsEndsAndStopsWhenItIsLeft() {
        model.goBy(-PlaybackViewModel.LEAP);
        assertThat(model.moment().get()).isZero();
        model.goBy(PlaybackViewModel.LEAP);
        assertThat(model.moment().get()).isEqualTo(5_000);
        model.playOrPause();
        model.back();
        assertThat(model.playing().get()).isFalse();
        assertThat(left).containsExactly("back");
    }
}
