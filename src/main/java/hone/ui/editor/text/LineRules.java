package hone.ui.editor.text;

import hone.ui.editor.text.TextEdit.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Commands on whole lines: those the selection touches. */
public final class LineRules {
    private static final int WIDTH = IndentRules.LEVEL.length();
    private static final String COMMENT = "//";

    private LineRules() {}

    /** What Tab does: indents the selected lines, or goes on to the next column that is a multiple of four. */
    public static TextEdit tab(Lines lines, Selection selection) {
        int line = lines.lineAt(selection.start());
        if (line == lines.lineAt(selection.end())) {
            int column = visualColumn(lines.text(line), selection.start() - lines.start(line));
            String spaces = " ".repeat(WIDTH - column % WIDTH);
            return TextEdit.replace(
                    selection.start(), selection.end(), spaces, Selection.at(selection.start() + spaces.length()));
        }
        var touched = Touched.by(lines, selection);
        var changes = new ArrayList<Replacement>();
        for (int i = touched.first(); i <= touched.last(); i++) {
            if (!lines.text(i).isBlank()) {
                changes.add(new Replacement(lines.start(i), lines.start(i), IndentRules.LEVEL));
            }
        }
        return keeping(selection, changes);
    }

    /** What Shift+Tab does: takes one level, or what there is of it, from every touched line. */
    public static TextEdit outdent(Lines lines, Selection selection) {
        var touched = Touched.by(lines, selection);
        var changes = new ArrayList<Replacement>();
        for (int i = touched.first(); i <= touched.last(); i++) {
            int less = levelWidth(lines.text(i));
            if (less > 0) {
                changes.add(new Replacement(lines.start(i), lines.start(i) + less, ""));
            }
        }
        return keeping(selection, changes);
    }

    /** Comments the touched lines out, or back in where all that are not blank are comments. */
    public static TextEdit toggleComment(Lines lines, Selection selection) {
        var touched = Touched.by(lines, selection);
        var changes = new ArrayList<Replacement>();
        var filled =
                touched.lines().stream().filter(i -> !lines.text(i).isBlank()).toList();
        boolean allComments =
                filled.stream().allMatch(i -> lines.text(i).stripLeading().startsWith(COMMENT));
        int column = filled.stream()
                .mapToInt(i -> IndentRules.leadingSpace(lines.text(i)).length())
                .min()
                .orElse(0);
        for (int i : filled) {
            String text = lines.text(i);
            if (allComments) {
                int at = text.indexOf(COMMENT);
                int end = at + COMMENT.length();
                int wide = text.startsWith(" ", end) ? end + 1 : end;
                changes.add(new Replacement(lines.start(i) + at, lines.start(i) + wide, ""));
            } else {
                changes.add(new Replacement(lines.start(i) + column, lines.start(i) + column, COMMENT + " "));
            }
        }
        return keeping(selection, changes);
    }

    /** Swaps the touched lines with the one above; empty at the top. */
    public static Optional<TextEdit> moveUp(Lines lines, Selection selection) {
        var touched = Touched.by(lines, selection);
        if (touched.first() == 0) {
            return Optional.empty();
        }
        int above = touched.first() - 1;
        String text = lines.text(above);
        // The block itself is left alone, so that what is marked in it stays marked.
        return Optional.of(new TextEdit(
                List.of(
                        new Replacement(lines.start(above), lines.start(touched.first()), ""),
                        new Replacement(lines.end(touched.last()), lines.end(touched.last()), "\n" + text)),
                selection.moved(-text.length() - 1)));
    }

    /** Swaps the touched lines with the one below; empty at the bottom. */
    public static Optional<TextEdit> moveDown(Lines lines, Selection selection) {
        var touched = Touched.by(lines, selection);
        int below = touched.last() + 1;
        if (below == lines.count()) {
            return Optional.empty();
        }
        String text = lines.text(below);
        int start = lines.start(touched.first());
        return Optional.of(new TextEdit(
                List.of(
                        new Replacement(start, start, text + "\n"),
                        new Replacement(lines.end(touched.last()), lines.end(below), "")),
                selection.moved(text.length() + 1)));
    }

    /** Puts a copy of the touched lines below them; the selection moves to the copy. */
    public static TextEdit duplicate(Lines lines, Selection selection) {
        var touched = Touched.by(lines, selection);
        var copy = new StringBuilder();
        for (int i : touched.lines()) {
            copy.append('\n').append(lines.text(i));
        }
        int end = lines.end(touched.last());
        return TextEdit.replace(end, end, copy.toString(), selection.moved(copy.length()));
    }

    /** Where Home goes: to the first unit that is not space, and from there to the start of the line. */
    public static int home(Lines lines, int caret) {
        int line = lines.lineAt(caret);
        int word =
                lines.start(line) + IndentRules.leadingSpace(lines.text(line)).length();
        return caret == word ? lines.start(line) : word;
    }

    private static int visualColumn(String text, int column) {
        int visual = 0;
        for (int i = 0; i < column; i++) {
            visual = text.charAt(i) == '\t' ? visual + WIDTH - visual % WIDTH : visual + 1;
        }
        return visual;
    }

    private static int levelWidth(String text) {
        int width = 0;
        while (width < WIDTH && width < text.length() && text.charAt(width) == ' ') {
            width++;
        }
        boolean tab = width < WIDTH && width < text.length() && text.charAt(width) == '\t';
        return tab ? width + 1 : width;
    }

    /** The changes, with a selection that stays on the same units of text. */
    private static TextEdit keeping(Selection selection, List<Replacement> changes) {
        return new TextEdit(
                changes, new Selection(shifted(selection.anchor(), changes), shifted(selection.caret(), changes)));
    }

    private static int shifted(int position, List<Replacement> changes) {
        int result = position;
        for (var change : changes) {
            if (change.end() <= position) {
                result += change.growth();
            } else if (change.start() < position) {
                result -= position - change.start();
            }
        }
        return result;
    }

    /** First and last line. A selection that ends at the start of a line does not touch it. */
    private record Touched(int first, int last) {
        static Touched by(Lines lines, Selection selection) {
            int first = lines.lineAt(selection.start());
            int last = lines.lineAt(selection.end());
            boolean leavesLast = last > first && selection.end() == lines.start(last);
            return new Touched(first, leavesLast ? last - 1 : last);
        }

        List<Integer> lines() {
            return IntStream.rangeClosed(first, last).boxed().toList();
        }
    }
}
