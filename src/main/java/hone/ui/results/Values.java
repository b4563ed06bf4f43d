package hone.ui.results;

import hone.ui.statement.ValueText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.text.Text;

/** Values as pieces of text in a fixed pitch, a marked place in the colour of wrong. */
final class Values {
    /** A value has so many characters at the least. */
    private static final int LEAST = 5;

    private static final String BETWEEN = ", ";
    private static final String MORE = "…";

    private Values() {}

    /** The pieces of a text, one of them marked. */
    static List<Text> marked(ValueText.Marked value) {
        var pieces = new ArrayList<Text>();
        String text = value.text();
        if (value.from() > 0) {
            pieces.add(text(text.substring(0, value.from()), false));
        }
        if (value.to() > value.from()) {
            pieces.add(text(text.substring(value.from(), value.to()), true));
        }
        if (value.to() < text.length()) {
            pieces.add(text(text.substring(value.to()), false));
        }
        return pieces;
    }

    /** Values and what stands between them, in so many characters if that can be: as many values as have room, and a sign for the others. */
    static List<ValueText.Marked> pieces(List<CaseRow.Part> parts, int room) {
        int shown = Math.clamp((room + BETWEEN.length()) / (LEAST + BETWEEN.length()), 1, parts.size());
        List<ValueText.Marked> wholes =
                parts.subList(0, shown).stream().map(part -> whole(part, room)).toList();
        List<Integer> widths = widths(
                wholes.stream().map(whole -> whole.text().length()).toList(), room - (shown - 1) * BETWEEN.length());
        List<ValueText.Marked> pieces = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            if (i > 0) {
                pieces.add(unmarked(BETWEEN));
            }
            pieces.add(fitted(parts.get(i), wholes.get(i), widths.get(i)));
        }
        if (shown < parts.size() && !pieces.getLast().text().endsWith(MORE)) {
            pieces.add(unmarked(MORE));
        }
        return pieces;
    }

    /** Room for each: what needs less than its share leaves the rest to the others. */
    private static List<Integer> widths(List<Integer> lengths, int room) {
        List<Integer> widths = new ArrayList<>(lengths);
        List<Integer> shortestFirst = IntStream.range(0, lengths.size())
                .boxed()
                .sorted(Comparator.comparing(lengths::get))
                .toList();
        int left = room;
        int waiting = lengths.size();
        for (int i : shortestFirst) {
            int width = Math.max(LEAST, Math.min(lengths.get(i), left / waiting));
            widths.set(i, width);
            left -= Math.min(width, lengths.get(i));
            waiting--;
        }
        return widths;
    }

    private static ValueText.Marked unmarked(String text) {
        return new ValueText.Marked(text, 0, 0);
    }

    /** Rather cut at the end than shortened in the middle, unless that hides the marked place. */
    private static ValueText.Marked fitted(CaseRow.Part part, ValueText.Marked whole, int room) {
        return whole.to() < room
                ? whole.cutTo(room)
                : ValueText.COMPACT
                        .withLimit(room)
                        .marking(part.type(), part.value(), part.path())
                        .cutTo(room);
    }

    /** All of it, if it is not much longer than the room. */
    private static ValueText.Marked whole(CaseRow.Part part, int room) {
        return ValueText.COMPACT.withLimit(2 * Math.max(LEAST, room)).marking(part.type(), part.value(), part.path());
    }

    /** One piece. */
    static Text text(String content, boolean marked) {
        var text = new Text(content);
        text.getStyleClass().addAll("text", "value");
        if (marked) {
            text.getStyleClass().add("difference");
        }
        return text;
    }
}
