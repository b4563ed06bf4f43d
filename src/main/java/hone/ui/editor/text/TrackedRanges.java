package hone.ui.editor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Ranges of a text that move along with its edits. */
public final class TrackedRanges<T> {
    private List<Range<T>> ranges = List.of();

    /**
     * Positions {@code start} up to but not including {@code end}, and what is there. An empty range marks a place
     * between two units.
     */
    public record Range<T>(int start, int end, T value) {}

    /** Replaces all ranges. */
    public void set(List<Range<T>> newRanges) {
        ranges = List.copyOf(newRanges);
    }

    /** All of them, in the order in which they were set. */
    public List<Range<T>> all() {
        return ranges;
    }

    /** Those that share a unit, or for an empty range a place, with {@code start} up to and including {@code end}. */
    public List<Range<T>> touching(int start, int end) {
        return ranges.stream().filter(in(start, end)).toList();
    }

    private static <T> Predicate<Range<T>> in(int start, int end) {
        return range -> range.start() <= end && range.end() >= start;
    }

    /**
     * Takes in an edit: {@code removed} units at {@code position} have become {@code inserted} units. Text put in beside a
     * range stays outside it, text put inside makes it grow; a range all of whose text was removed is gone.
     */
    public void edited(int position, int removed, int inserted) {
        var moved = new ArrayList<Range<T>>(ranges.size());
        for (var range : ranges) {
            var after = after(range, position, removed, inserted);
            boolean empty = range.start() == range.end();
            boolean swallowed = position < range.start() && range.start() < position + removed;
            if (empty ? !swallowed : after.end() > after.start()) {
                moved.add(after);
            }
        }
        ranges = List.copyOf(moved);
    }

    private static <T> Range<T> after(Range<T> range, int position, int removed, int inserted) {
        int removedEnd = position + removed;
        int growth = inserted - removed;
        if (removedEnd <= range.start()) {
            return new Range<>(range.start() + growth, range.end() + growth, range.value());
        }
        if (position >= range.end()) {
            return range;
        }
        int start = range.start() < position ? range.start() : position + inserted;
        int end = range.end() > removedEnd ? range.end() + growth : position;
        return new Range<>(start, end, range.value());
    }
}
