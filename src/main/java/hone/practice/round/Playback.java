package hone.practice.round;

import java.util.ArrayList;
import java.util.List;

/**
 * A round's texts at any moment, found quickly: whole texts are kept in between, and edits are applied from the nearest one on.
 * Not safe for use by several threads.
 */
public final class Playback {
    /** Steps from one whole text to the next. */
    private static final int EVERY = 512;

    private final List<Stamped> steps;
    private final List<Key> keys;
    private final Round round;

    /** The texts, and the task in front, before a step. */
    private record Key(int current, List<String> texts) {}

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
        List<Key> found = new ArrayList<>();
        round = new Round();
        for (Stamped each : log) {
            if (!round.accepts(each)) {
                continue;
            }
            if (isStep(each.event())) {
                if (sound.size() % EVERY == 0) {
                    found.add(key(round));
                }
                sound.add(each);
            }
            round.apply(each);
        }
        if (found.isEmpty()) {
            found.add(key(round));
        }
        steps = List.copyOf(sound);
        keys = List.copyOf(found);
    }

    private static boolean isStep(RoundEvent event) {
        return event instanceof RoundEvent.Opened
                || event instanceof RoundEvent.Edited
                || event instanceof RoundEvent.Replaced;
    }

    private static Key key(Round round) {
        return new Key(
                round.current(), round.tasks().stream().map(TaskRecord::text).toList());
    }

    /** What the whole log comes to. */
    public Round round() {
        return round;
    }

    /** Milliseconds from the first event to the last. */
    public long length() {
        return round.at();
    }

    /** What changed a text or brought a task to the front: {@link RoundEvent.Opened}, {@code Edited}, {@code Replaced}; in order. */
    public List<Stamped> steps() {
        return steps;
    }

    /** How many steps had happened at a moment. */
    public int stepsUntil(long moment) {
        int low = 0;
        int high = steps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (steps.get(middle).at() <= moment) {
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
        int number = Math.min(count / EVERY, keys.size() - 1);
        Key key = keys.get(number);
        int current = key.current();
        List<StringBuilder> texts = key.texts().stream().map(StringBuilder::new).toList();
        for (Stamped each : steps.subList(number * EVERY, count)) {
            switch (each.event()) {
                case RoundEvent.Opened(var task) -> current = task;
                case RoundEvent.Edited(var task, var position, var removed, var inserted) ->
                    texts.get(task).replace(position, position + removed, inserted);
                case RoundEvent.Replaced(var task, var text) -> {
                    texts.get(task).setLength(0);
                    texts.get(task).append(text);
                }
                default -> throw new IllegalStateException("No step: " + each);
            }
        }
        return new Frame(
                count, current, texts.isEmpty() ? "" : texts.get(current).toString());
    }
}
