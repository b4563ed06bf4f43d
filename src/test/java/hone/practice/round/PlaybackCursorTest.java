package hone.practice.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PlaybackCursorTest {
    private static final List<Stamped> LOG = withReplacements(TypedRound.of(7, 3_000, Duration.ofMinutes(70), 3));
    private static final Playback PLAYBACK = new Playback(LOG);
    private static final List<String> TRUTH = truth();

    /** A text as a window would hold it: it knows only what it is told. */
    private static final class Paper implements PlaybackCursor.Screen {
        private final StringBuilder text = new StringBuilder();
        private int told;

        @Override
        public void shows(int task, String whole) {
            text.setLength(0);
            text.append(whole);
            told++;
        }

        @Override
        public void replaces(int position, int removed, String inserted) {
            text.replace(position, position + removed, inserted);
            told++;
        }
    }

    private static List<Stamped> withReplacements(List<Stamped> log) {
        List<Stamped> all = new ArrayList<>();
        Round round = new Round();
        for (Stamped each : log) {
            all.add(each);
            round.apply(each);
            if (each.event() instanceof RoundEvent.Asked(var number, var task, var _) && number % 5 == 0) {
                String text = round.tasks().get(task).text();
                Stamped whole = new Stamped(each.at(), new RoundEvent.Replaced(task, text.replace("int", "long")));
                Stamped back = new Stamped(each.at(), new RoundEvent.Replaced(task, text));
                all.add(whole);
                all.add(back);
            }
        }
        return all;
    }

    /** The text in front after each step, as the round itself comes to it. */
    private static List<String> truth() {
        List<String> after = new ArrayList<>();
        Round round = new Round();
        for (Stamped each : LOG) {
            round.apply(each);
            if (after.isEmpty() || PLAYBACK.steps().get(after.size() - 1).equals(each)) {
                after.add(round.tasks().get(round.current()).text());
            }
            if (after.size() > PLAYBACK.steps().size()) {
                break;
            }
        }
        return after;
    }

    @Property(tries = 300)
    void whereverItGoesTheScreenShowsWhatTheRoundComesTo(
            @ForAll @Size(max = 12) List<@IntRange(max = 10_000) Integer> places, @ForAll boolean near) {
        Paper paper = new Paper();
        PlaybackCursor cursor = new PlaybackCursor(PLAYBACK, 0);
        paper.shows(0, cursor.text());
        for (int place : places) {
            int steps = PLAYBACK.steps().size();
            int target = near ? Math.clamp(cursor.step() + place % 37L - 9, 0, steps) : place % (steps + 1);
            paper.told = 0;
            cursor.moveTo(target, paper);
            assertThat(cursor.step()).isEqualTo(target);
            assertThat(paper.text.toString()).isEqualTo(TRUTH.get(target)).isEqualTo(cursor.text());
            assertThat(PLAYBACK.after(target).text()).isEqualTo(TRUTH.get(target));
            assertThat(paper.told).isLessThanOrEqualTo(1);
        }
    }

    @Example
    void aKeyIsOneEditAndAJumpReplacesNoMoreThanDiffers() {
        List<String> told = new ArrayList<>();
        PlaybackCursor.Screen screen = new PlaybackCursor.Screen() {
            @Override
            public void shows(int task, String text) {
                told.add("shows " + task);
            }

            @Override
            public void replaces(int position, int removed, String inserted) {
                told.add(position + " " + removed + " " + inserted.length());
            }
        };
        PlaybackCursor cursor = new PlaybackCursor(PLAYBACK, 0);
        cursor.moveTo(1, screen);
        cursor.moveTo(3, screen);
        cursor.moveTo(0, screen);
        cursor.moveTo(0, screen);
        int start = "class Solution {\n".length();
        assertThat(told)
                .containsExactly(start + " 0 1", (start + 1) + " 0 2", (start + 4) + " 3 0"); // three of seven blanks
    }

    @Example
    void nothingThatCannotHaveHappenedIsPlayedAndItIsCounted() {
        List<Stamped> log = new ArrayList<>(LOG);
        log.add(3, new Stamped(log.get(3).at(), new RoundEvent.Edited(0, 1_000_000, 0, "x")));
        log.add(1, new Stamped(0, new RoundEvent.Opened(9)));
        Playback playback = new Playback(log);
        assertThat(playback.steps()).isEqualTo(PLAYBACK.steps());
        assertThat(playback.round().strange()).isEqualTo(2);
        assertThat(Integrity.of(playback.round()).strange()).isEqualTo(2);
    }

    @Example
    void itIsAsLongAsTheRoundWhateverCameAfterTheEnd() {
        List<Stamped> log = new ArrayList<>(LOG);
        log.add(new Stamped(PLAYBACK.length() + 500_000, new RoundEvent.Rated(List.of())));
        assertThat(new Playback(log).length()).isEqualTo(PLAYBACK.length());
        assertThat(new Playback(LOG.subList(0, 40)).length())
                .isEqualTo(LOG.get(39).at());
        assertThat(new Playback(List.of()).after(0).text()).isEmpty();
    }
}
