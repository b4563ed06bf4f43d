package hone.practice.round;

import java.util.List;

/**
 * A place among the steps of a {@link Playback}, with the texts as they stood there. Moving it tells what changes on the screen,
 * and no more: a jump within a task is one replacement of the part that differs. Confined to one thread.
 */
public final class PlaybackCursor {
    private final Playback playback;
    private List<StringBuilder> texts = List.of();
    private int task;
    private int step;

    /** What shows the text in front. */
    public interface Screen {
        /** Another task is in front, with this text. */
        void shows(int task, String text);

        /** A part of the text was replaced: {@code removed} UTF-16 units at {@code position} by {@code inserted}. */
        void replaces(int position, int removed, String inserted);
    }

    /**
     * A cursor after some steps.
     *
     * @param count 0 to the number of steps
     */
    public PlaybackCursor(Playback playback, int count) {
        this.playback = playback;
        seek(count);
    }

    /** How many steps have happened. */
    public int step() {
        return step;
    }

    /** The task in front. */
    public int task() {
        return task;
    }

    /** The text of the task in front. */
    public String text() {
        return texts.isEmpty() ? "" : texts.get(task).toString();
    }

    /**
     * Goes on or back.
     *
     * @param count how many steps have happened then, 0 to the number of steps
     */
    public void moveTo(int count, Screen screen) {
        int before = task;
        if (count >= step && count - step <= Playback.EVERY) {
            Patch patch = new Patch();
            while (step < count) {
                apply(playback.steps().get(step).event(), before, patch);
                step++;
            }
            show(before, patch, screen);
        } else {
            String shown = text();
            seek(count);
            Patch patch = new Patch();
            if (task == before && !texts.isEmpty()) {
                patch.turns(shown, texts.get(task));
            }
            show(before, patch, screen);
        }
    }

    private void show(int before, Patch patch, Screen screen) {
        if (task != before) {
            screen.shows(task, text());
        } else if (!patch.isEmpty()) {
            screen.replaces(
                    patch.from, patch.oldTo - patch.from, texts.get(task).substring(patch.from, patch.newTo));
        }
    }

    private void seek(int count) {
        int number = playback.keyBefore(count);
        Playback.Key key = playback.keyAt(number);
        task = key.current();
        texts = key.texts().stream().map(StringBuilder::new).toList();
        for (step = number * Playback.EVERY; step < count; step++) {
            apply(playback.steps().get(step).event(), -1, new Patch());
        }
    }

    private void apply(RoundEvent event, int watched, Patch patch) {
        switch (event) {
            case RoundEvent.Opened(var opened) -> task = opened;
            case RoundEvent.Edited(var at, var position, var removed, var inserted) -> {
                texts.get(at).replace(position, position + removed, inserted);
                if (at == watched) {
                    patch.edit(position, removed, inserted.length());
                }
            }
            case RoundEvent.Replaced(var at, var text) -> {
                if (at == watched) {
                    patch.turns(texts.get(at).toString(), text);
                }
                texts.get(at).setLength(0);
                texts.get(at).append(text);
            }
            default -> throw new IllegalStateException("No step: " + event);
        }
    }

    /** Several edits as one: what lies from {@code from} to {@code oldTo} before them is what lies up to {@code newTo} after. */
    private static final class Patch {
        private int from = -1;
        private int oldTo;
        private int newTo;

        private boolean isEmpty() {
            return from < 0 || (from == oldTo && from == newTo);
        }

        private void edit(int position, int removed, int inserted) {
            int end = position + removed;
            if (from < 0) {
                from = position;
                oldTo = end;
                newTo = end;
            }
            if (end > newTo) {
                oldTo += end - newTo;
                newTo = end;
            }
            from = Math.min(from, position);
            newTo += inserted - removed;
        }

        private void turns(CharSequence before, CharSequence after) {
            int least = Math.min(before.length(), after.length());
            int head = 0;
            while (head < least && before.charAt(head) == after.charAt(head)) {
                head++;
            }
            int tail = 0;
            while (tail < least - head
                    && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
                tail++;
            }
            edit(head, before.length() - head - tail, after.length() - head - tail);
        }
    }
}
