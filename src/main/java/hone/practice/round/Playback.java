package hone.practice.round;

import java.util.ArrayList;
import java.util.List;

/**
 * A round's texts at any moment, found quickly: whole texts are kept in between, and edits are applied from the nearest one on.
 * Not safe for use by several threads.
 */
public final class Playback {
    /** Steps from one whole text to the next. */
    static final int EVERY = 512;

    private final List<Stamped> steps;
    private final List<Stamped> notes;
    private final List<Key> keys;
    private final Round round;

    /** The texts, and the task in front, before a step. */
    record Key(int current, List<String> texts) {}

    /**
     * What is shown at a moment.
     *
     * @param step how many steps had happened
     * @param current the task in front
     * @param text its text
     */
    public record Frame(int step, int current, String text) {}

    /**
     * A playback of a log that was read.
     *
     * @param log begins with {@link RoundEvent.Started}; what cannot have happened is left out
     */
    public Playback(List<Stamped> log) {
        List<Stamped> sound = new ArrayList<>();
        List<Stamped> said = new ArrayList<>();
        List<Key> found = new ArrayList<>();
        round = new Round();
        for (Stamped each : log) {
            boolean step = isStep(each.event());
            if (step && sound.size() % EVERY == 0 && found.size() == sound.size() / EVERY) {
                found.add(key(round));
            }
            if (!round.take(each)) {
                continue;
            }
            if (step) {
                sound.add(each);
            } else if (isNote(each.event())) {
                said.add(each);
            }
        }
        if (found.isEmpty()) {
            found.add(key(round));
        }
        steps = List.copyOf(sound);
        notes = List.copyOf(said);
        keys = List.copyOf(found);
    }

    private static boolean isStep(RoundEvent event) {
        return event instanceof RoundEvent.Opened
                || event instanceof RoundEvent.Edited
                || event instanceof RoundEvent.Replaced;
    }

    private static boolean isNote(RoundEvent event) {
        return event instanceof RoundEvent.StepTaken || event instanceof RoundEvent.Noted;
    }

    private static Key key(Round round) {
        return new Key(
                round.current(), round.tasks().stream().map(TaskRecord::text).toList());
    }

    /** What the whole log comes to. */
    public Round round() {
        return round;
    }

    /** Milliseconds from the first event to the end of the round, or to the last event of one that has not ended. */
    public long length() {
        return round.ended();
    }

    /** What changed a text or brought a task to the front: {@link RoundEvent.Opened}, {@code Edited}, {@code Replaced}; in order. */
    public List<Stamped> steps() {
        return steps;
    }

    /** What was noted, and which steps of an interview were taken: {@link RoundEvent.Noted}, {@code StepTaken}; in order. */
    public List<Stamped> notes() {
        return notes;
    }

    /** How many steps had happened at a moment. */
    public int stepsUntil(long moment) {
        return countUntil(steps, moment);
    }

    /** How many of some events, which are in order, had happened at a moment. */
    public static int countUntil(List<Stamped> events, long moment) {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events.get(middle).at() <= moment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What was shown at a moment. */
    public Frame at(long moment) {
        return after(stepsUntil(moment));
    }

    /**
     * What was shown after some steps.
     *
     * @param count 0 to the number of steps
     */
    public Frame after(int count) {
        PlaybackCursor cursor = new PlaybackCursor(this, count);
        return new Frame(count, cursor.task(), cursor.text());
    }

    /** The texts before a step, one in {@link #EVERY}; counted from 0. */
    Key keyAt(int number) {
        return keys.get(number);
    }

    /** The number of the last key that is not after some steps. */
    int keyBefore(int count) {
        return Math.min(count / EVERY, keys.size() - 1);
    }
}
