package hone.ui.statement;

import hone.problem.Type;
import hone.problem.Value;
import hone.problem.ValueJson;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes values as people read them: JSON on one line, cut where it is long, with the place that matters kept in sight.
 *
 * @param separator between the items of a sequence
 * @param limit about how many characters a text may have, at least 8
 */
public record ValueText(String separator, int limit) {
    /** For a sentence or a table cell. */
    public static final ValueText COMPACT = new ValueText(",", 160);

    /** For reading at leisure. */
    public static final ValueText SPACED = new ValueText(", ", 2_000);

    /** Room that any part gets, however deep it lies. */
    private static final int LEAST_ROOM = 12;

    /** Items kept before and after the marked one. */
    private static final int NEIGHBOURS = 2;

    /** The same, with another limit. */
    public ValueText withLimit(int characters) {
        return new ValueText(separator, characters);
    }

    /** The text of a value. */
    public String of(Type type, Value value) {
        return marking(type, value, List.of()).text();
    }

    /**
     * The text of a value, with one place of it marked.
     *
     * @param type the value's type, for the shortest form of its floating-point numbers
     * @param path the indices that lead to the place, outermost first; an index into a text counts characters. Empty
     *     means that nothing is marked
     */
    public Marked marking(Type type, Value value, List<Integer> path) {
        var out = new Writing(scalarOf(type));
        write(value, path, limit, out);
        return new Marked(out.text.toString(), Math.max(0, out.start), Math.max(0, out.end));
    }

    private void write(Value value, List<Integer> path, int room, Writing out) {
        switch (value) {
            case Value.Absent() -> out.text.append("null");
            case Value.Truth(var truth) -> out.text.append(truth);
            case Value.Whole(var number) -> out.text.append(number);
            case Value.Real _ -> out.text.append(ValueJson.write(out.scalar, value));
            case Value.Text(var text) -> write(text, path, room, out);
            case Value.Sequence(var items) -> write(items, path, room, out);
        }
    }

    private void write(List<Value> items, List<Integer> path, int room, Writing out) {
        int marked = path.isEmpty() ? -1 : path.getFirst();
        out.text.append('[');
        boolean all = length(items, room) <= room;
        int head = all ? items.size() : headOf(items, marked < 0 ? room : room / 2);
        int share = all ? room : Math.max(LEAST_ROOM, room / Math.min(items.size(), head + 2 * NEIGHBOURS + 1));
        int shown = 0;
        for (int i = 0; i < items.size(); i++) {
            boolean near = marked >= 0 && Math.abs(i - marked) <= NEIGHBOURS;
            if (i >= head && !near) {
                i = marked - NEIGHBOURS > i ? marked - NEIGHBOURS - 1 : items.size() - 1;
                continue;
            }
            if (i > shown) {
                skipped(i - shown, out);
            } else if (i > 0) {
                out.text.append(separator);
            }
            writeItem(items.get(i), i == marked, path, all ? room : share, out);
            shown = i + 1;
        }
        if (shown < items.size()) {
            out.text
                    .append(shown == 0 ? "" : separator)
                    .append("… ")
                    .append(count(items.size() - shown))
                    .append(" more");
        }
        if (marked >= items.size()) {
            out.markHere(1);
        }
        out.text.append(']');
    }

    private void skipped(int number, Writing out) {
        out.text
                .append(separator)
                .append("… ")
                .append(count(number))
                .append(" more …")
                .append(separator);
    }

    private void writeItem(Value item, boolean marked, List<Integer> path, int room, Writing out) {
        int from = out.text.length();
        List<Integer> rest = marked ? path.subList(1, path.size()) : List.of();
        write(item, rest, room, out);
        if (marked && out.start < 0) {
            out.start = from;
            out.end = out.text.length();
        }
    }

    /** How many leading items fit, at least one. */
    private int headOf(List<Value> items, int room) {
        int used = 0;
        int head = 0;
        while (head < items.size() && used < room) {
            used += Math.min(length(items.get(head), room - used), Math.max(LEAST_ROOM, room / 2)) + separator.length();
            head++;
        }
        return Math.max(1, used > room ? head - 1 : head);
    }

    private static void write(String text, List<Integer> path, int room, Writing out) {
        int marked = path.isEmpty() ? -1 : path.getFirst();
        int keep = Math.max(LEAST_ROOM, room);
        int from = text.length() <= keep || marked < keep / 2 ? 0 : whole(text, marked - keep / 3);
        int to = text.length() - from <= keep ? text.length() : whole(text, from + keep);
        out.text.append('"');
        if (from > 0) {
            out.text.append('…').append(count(from)).append(" more… ");
        }
        for (int i = from; i < to; i++) {
            if (i == marked) {
                out.markHere(VisibleText.quoted(text.charAt(i)).length());
            }
            out.text.append(VisibleText.quoted(text.charAt(i)));
        }
        if (to < text.length()) {
            out.text.append(" …").append(count(text.length() - to)).append(" more");
        }
        if (marked >= text.length()) {
            out.markHere(1);
        }
        out.text.append('"');
    }

    /** An index that does not split a surrogate pair. */
    private static int whole(String text, int index) {
        return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }

    private int length(List<Value> items, int enough) {
        long sum = 2;
        for (Value item : items) {
            sum += length(item, enough) + separator.length();
            if (sum > enough) {
                return Math.clamp(sum, 0, Integer.MAX_VALUE);
            }
        }
        return (int) sum;
    }

    private int length(Value value, int enough) {
        return switch (value) {
            case Value.Absent() -> 4;
            case Value.Truth(var truth) -> truth ? 4 : 5;
            case Value.Whole(var number) -> Long.toString(number).length();
            case Value.Real _ -> 8;
            case Value.Text(var text) -> text.length() + 2;
            case Value.Sequence(var items) -> length(items, enough);
        };
    }

    private static Type scalarOf(Type type) {
        return switch (type) {
            case Type.ArrayOf(var element) -> scalarOf(element);
            case Type.ListOf(var element) -> scalarOf(element);
            case Type.Scalar _, Type.Structure _, Type.Mixed _, Type.Nothing _ -> type;
        };
    }

    private static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /**
     * A text with one place of it marked.
     *
     * @param from first marked UTF-16 unit
     * @param to after the last marked one; equal to {@code from} where nothing is marked
     */
    public record Marked(String text, int from, int to) {
        public Marked {
            Objects.checkFromToIndex(from, to, text.length());
        }

        /** The same without what stands behind a number of characters, as long as the mark is before that. */
        public Marked cutTo(int characters) {
            int keep = Math.max(characters - 1, to);
            return text.length() <= keep + 1 ? this : new Marked(text.substring(0, keep) + "…", from, to);
        }
    }

    private static final class Writing {
        private final StringBuilder text = new StringBuilder();
        private int start = -1;
        private int end = -1;
        private final Type scalar;

        private Writing(Type scalar) {
            this.scalar = scalar;
        }

        private void markHere(int length) {
            start = text.length();
            end = start + length;
        }
    }
}
