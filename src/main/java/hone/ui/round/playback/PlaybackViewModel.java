package hone.ui.round.playback;

import hone.practice.round.Integrity;
import hone.practice.round.Playback;
import hone.practice.round.PlaybackCursor;
import hone.practice.round.Round;
import hone.practice.round.RoundEvent;
import hone.practice.round.Stamped;
import hone.practice.round.Step;
import hone.practice.round.TaskRecord;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** A round that is played again: a moment of it, and what was on the screen then. Whoever shows it calls {@link #frame} often. */
public final class PlaybackViewModel {
    /** How many times as fast as it was. */
    public static final List<Integer> SPEEDS = List.of(1, 2, 4, 8, 16);

    /** How far the arrow keys go, in milliseconds. */
    static final long LEAP = 5_000;

    /** Time with nothing to see is skipped if it is longer than this, in milliseconds. */
    static final long IDLE = 8_000;

    /** What is shown of it all the same, at either end. */
    private static final long IDLE_EDGE = 1_000;

    /** A window that was held up goes on where it was: the most that one frame moves on, in nanoseconds. */
    private static final long LONGEST_FRAME = 100_000_000;

    private static final double NANOS_PER_MILLI = 1e6;

    private static final PlaybackCursor.Screen NOBODY = new PlaybackCursor.Screen() {
        @Override
        public void shows(int task, String text) {
            // There is no screen yet.
        }

        @Override
        public void replaces(int position, int removed, String inserted) {
            // There is no screen yet.
        }
    };

    private final Playback playback;
    private final LongSupplier nanos;
    private final Runnable back;
    private final List<Moment> moments;
    private final long[] busy;
    private final PlaybackCursor cursor;
    private final ReadOnlyLongWrapper moment = new ReadOnlyLongWrapper(this, "moment");
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
    private final IntegerProperty speed = new SimpleIntegerProperty(this, "speed", 1);
    private final BooleanProperty skipIdle = new SimpleBooleanProperty(this, "skipIdle", true);
    private final ReadOnlyIntegerWrapper task = new ReadOnlyIntegerWrapper(this, "task");
    private final ReadOnlyIntegerWrapper last = new ReadOnlyIntegerWrapper(this, "last", -1);
    private final ReadOnlyObjectWrapper<Notes> notes =
            new ReadOnlyObjectWrapper<>(this, "notes", new Notes(Optional.empty(), Map.of()));
    private PlaybackCursor.Screen screen = NOBODY;
    private double exact;
    private long frameAt;
    private int noted = -1;

    /**
     * What was said and done beside the code, of the task in front.
     *
     * @param step where the person was; empty where the round had no steps
     * @param words what was noted, by step
     */
    public record Notes(Optional<Step> step, Map<Step, String> words) {
        public Notes {
            words = Map.copyOf(words);
        }
    }

    /**
     * A playback that stands still.
     *
     * @param start the moment it stands at, in milliseconds since the round's beginning
     * @param back leaves it
     */
    public PlaybackViewModel(Playback playback, long start, Runnable back) {
        this(playback, start, back, System::nanoTime);
    }

    /**
     * As the other one, with a clock.
     *
     * @param nanos the time that passes while it plays, in nanoseconds
     */
    public PlaybackViewModel(Playback playback, long start, Runnable back, LongSupplier nanos) {
        this.playback = playback;
        this.nanos = nanos;
        this.back = back;
        moments = Moments.of(playback.round());
        busy = LongStream.concat(
                        LongStream.concat(
                                playback.steps().stream().mapToLong(Stamped::at),
                                playback.notes().stream().mapToLong(Stamped::at)),
                        moments.stream().mapToLong(Moment::at))
                .sorted()
                .toArray();
        cursor = new PlaybackCursor(playback, 0);
        go(start);
    }

    /** Has the text shown on a screen, from now on. */
    public void showOn(PlaybackCursor.Screen newScreen) {
        screen = newScreen;
        screen.shows(cursor.task(), cursor.text());
    }

    /** The round that is played. */
    Round round() {
        return playback.round();
    }

    /** Its name. */
    public String name() {
        return round().started().map(first -> first.kind().name()).orElse("");
    }

    /** What a task is called. */
    public String title(int number) {
        List<TaskRecord> tasks = round().tasks();
        return tasks.isEmpty() ? "" : tasks.get(number).task().title();
    }

    /** Its moments, in order. */
    List<Moment> moments() {
        return moments;
    }

    /** What the person may ask about its truth. */
    Integrity integrity() {
        return Integrity.of(round());
    }

    /** How long it is, in milliseconds. */
    public long length() {
        return playback.length();
    }

    /** Where it stands, in milliseconds since the beginning. */
    public ReadOnlyLongProperty moment() {
        return moment.getReadOnlyProperty();
    }

    /** Whether it goes on by itself. */
    public ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /** How fast, of {@link #SPEEDS}. */
    public IntegerProperty speed() {
        return speed;
    }

    /** Whether stretches in which nothing happened are left out. */
    public BooleanProperty skipIdle() {
        return skipIdle;
    }

    /** The task in front. */
    public ReadOnlyIntegerProperty task() {
        return task.getReadOnlyProperty();
    }

    /** What was said and done beside the code. */
    public ReadOnlyObjectProperty<Notes> notes() {
        return notes.getReadOnlyProperty();
    }

    /** The number of the last of the moments that had come; -1 before the first. */
    ReadOnlyIntegerProperty last() {
        return last.getReadOnlyProperty();
    }

    /** Leaves. */
    public void back() {
        playing.set(false);
        back.run();
    }

    /** Plays, from the beginning if it is at its end; or stops. */
    public void playOrPause() {
        if (playing.get()) {
            playing.set(false);
        } else {
            if (moment.get() >= length()) {
                go(0);
            }
            frameAt = nanos.getAsLong();
            playing.set(true);
        }
    }

    /** Stops. */
    public void pause() {
        playing.set(false);
    }

    /** Goes on by the time that has passed since the last frame. */
    public void frame() {
        if (!playing.get()) {
            return;
        }
        long now = nanos.getAsLong();
        double passed = Math.clamp(now - frameAt, 0, LONGEST_FRAME) / NANOS_PER_MILLI * speed.get();
        frameAt = now;
        double next = exact + passed;
        if (skipIdle.get()) {
            next = Math.max(next, beyondIdle(next));
        }
        place(Math.min(next, length()));
        if (exact >= length()) {
            playing.set(false);
        }
    }

    /** The moment just before something happens again, if nothing does for long; else the same. */
    private double beyondIdle(double at) {
        int next = firstAfter((long) at);
        long before = next == 0 ? 0 : busy[next - 1];
        long after = next == busy.length ? length() : busy[next];
        boolean idle = after - before > IDLE && at > before + IDLE_EDGE;
        return idle ? after - IDLE_EDGE : at;
    }

    private int firstAfter(long at) {
        int low = 0;
        int high = busy.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (busy[middle] <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Goes to a moment; one outside the round is moved to its beginning or end. */
    public void go(long to) {
        place(Math.clamp(to, 0, length()));
    }

    /** Goes on, or back if less than 0, by some milliseconds. */
    public void goBy(long millis) {
        go(moment.get() + millis);
    }

    /** Goes to the next of its moments, or to the end. */
    public void nextMoment() {
        long from = moment.get();
        go(moments.stream()
                .mapToLong(Moment::at)
                .filter(at -> at > from)
                .findFirst()
                .orElse(length()));
    }

    /** Goes to the moment before, or to the beginning. */
    public void previousMoment() {
        long from = moment.get();
        go(moments.stream()
                .mapToLong(Moment::at)
                .filter(at -> at < from)
                .reduce((_, later) -> later)
                .orElse(0));
    }

    private void place(double to) {
        exact = to;
        long at = (long) to;
        cursor.moveTo(playback.stepsUntil(at), screen);
        boolean other = task.get() != cursor.task();
        task.set(cursor.task());
        int count = Playback.countUntil(playback.notes(), at);
        if (count != noted || other) {
            noted = count;
            notes.set(notesOf(cursor.task(), count));
        }
        moment.set(at);
        last.set(lastUntil(at));
    }

    private int lastUntil(long at) {
        int found = last.get();
        while (found + 1 < moments.size() && moments.get(found + 1).at() <= at) {
            found++;
        }
        while (found >= 0 && moments.get(found).at() > at) {
            found--;
        }
        return found;
    }

    private Notes notesOf(int number, int count) {
        Map<Step, String> words = new EnumMap<>(Step.class);
        Optional<Step> step = hasSteps() ? Optional.of(Step.CLARIFY) : Optional.empty();
        for (Stamped each : playback.notes().subList(0, count)) {
            switch (each.event()) {
                case RoundEvent.Noted(var of, var at, var text) when of == number -> words.put(at, text);
                case RoundEvent.StepTaken(var of, var taken) when of == number -> step = Optional.of(taken);
                default -> {
                    // Of another task.
                }
            }
        }
        words.values().removeIf(String::isBlank);
        return new Notes(step, words);
    }

    private boolean hasSteps() {
        return round().started().isPresent() && round().rules().steps();
    }
}
