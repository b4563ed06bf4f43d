package hone.ui.editor.text;

import java.util.List;

/**
 * One undoable step: some replacements, and where the selection is afterwards.
 *
 * @param replacements in ascending order, not overlapping, all in positions of the text before the step; may be empty
 * @param after the selection in positions of the text after the step
 */
public record TextEdit(List<Replacement> replacements, Selection after) {
    public TextEdit {
        replacements = List.copyOf(replacements);
    }

    /** A step that replaces one range. */
    public static TextEdit replace(int start, int end, String text, Selection after) {
        return new TextEdit(List.of(new Replacement(start, end, text)), after);
    }

    /** A step that changes the selection alone. */
    public static TextEdit select(Selection after) {
        return new TextEdit(List.of(), after);
    }

    /** The text after the step. */
    public String applyTo(String text) {
        var result = new StringBuilder(text);
        for (var replacement : replacements.reversed()) {
            result.replace(replacement.start(), replacement.end(), replacement.text());
        }
        return result.toString();
    }

    /** Puts {@code text} in the place of {@code start} up to but not including {@code end}. */
    public record Replacement(int start, int end, String text) {
        /** By how much it lengthens the text. */
        public int growth() {
            return text.length() - (end - start);
        }
    }
}
