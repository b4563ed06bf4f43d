package hone.ui.editor;

import hone.ui.editor.StyleLayer.Mark;
import hone.ui.editor.text.LexedLines;
import hone.ui.editor.text.Token;
import hone.ui.editor.text.TokenKind;
import hone.ui.fx.FxThread;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.model.PlainTextChange;

/**
 * Keeps the styles of the text up to date: the lexer's colours and the layers on top. After a change it restyles the lines
 * whose styles may differ, a bounded number at once and the rest bit by bit, so that no key waits for a long text.
 */
final class Highlighter {
    /** Lines styled while a key waits, and lines styled in one go after that. */
    private static final int AT_ONCE = 400;

    private final SourceArea area;
    private final LexedLines lexed;
    private final List<StyleLayer> layers = new ArrayList<>();
    private final List<Runnable> afterEdits = new ArrayList<>();
    private boolean scheduled;

    private final boolean colours;

    /**
     * Styles a text.
     *
     * @param colours whether the lexer's colours are shown; the layers are in any case
     */
    Highlighter(SourceArea area, boolean colours) {
        this.area = area;
        this.colours = colours;
        lexed = new LexedLines(area.lines());
        area.onChanges(this::changed);
        refresh();
    }

    /** The lines with the lexer's states. */
    LexedLines lexed() {
        return lexed;
    }

    /** Adds a layer above those there are. */
    void add(StyleLayer layer) {
        layers.add(layer);
    }

    /** Calls {@code action} after each edit, when layers and lines have taken it in. */
    void afterEdits(Runnable action) {
        afterEdits.add(action);
    }

    /** Whether lines and text agree; they do not for a moment within a change. */
    boolean isInStep() {
        return lexed.count() == area.lines().count();
    }

    /** Restyles the lines of these positions; call it when a layer has changed there. */
    void restyle(int start, int end) {
        touch(start, end);
        refresh();
    }

    /** As {@link #restyle}, for several ranges, of which some may lie beyond the end of the text. */
    void restyle(Collection<Mark> marks) {
        marks.forEach(mark -> touch(mark.start(), mark.end()));
        refresh();
    }

    private void touch(int start, int end) {
        int last = area.lines().lineAt(end);
        for (int line = area.lines().lineAt(start); line <= last; line++) {
            lexed.touch(line);
        }
    }

    /** Styles whatever is left to style, however long it takes. */
    void finish() {
        while (lexed.isStale()) {
            styleRun(Integer.MAX_VALUE);
        }
    }

    private void changed(List<PlainTextChange> changes) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (var change : changes) {
            layers.forEach(layer -> layer.edited(
                    change.getPosition(),
                    change.getRemoved().length(),
                    change.getInserted().length()));
            // Where the region changed so far lies after this change.
            if (change.getPosition() < end) {
                end = Math.max(end + change.getNetLength(), change.getPosition());
            }
            start = Math.min(start, change.getPosition());
            end = Math.max(end, change.getInsertionEnd());
        }
        if (changes.isEmpty()) {
            return;
        }
        int line = area.lines().lineAt(start);
        int inserted = area.lines().lineAt(end) - line;
        int removed = inserted - (area.lines().count() - lexed.count());
        lexed.changed(line, removed, inserted);
        refresh();
        afterEdits.forEach(Runnable::run);
    }

    private void refresh() {
        int left = AT_ONCE;
        while (left > 0 && lexed.isStale()) {
            left -= styleRun(left);
        }
        if (lexed.isStale() && !scheduled) {
            scheduled = true;
            FxThread.later(() -> {
                scheduled = false;
                refresh();
            });
        }
    }

    private int styleRun(int most) {
        var run = new StyleRun(area);
        int lines = lexed.refresh(most, (line, tokens) -> run.add(line, shown(tokens), marksOn(line, tokens)));
        run.apply();
        return lines;
    }

    private List<Token> shown(List<Token> tokens) {
        return colours || tokens.isEmpty()
                ? tokens
                : List.of(new Token(tokens.getFirst().start(), tokens.getLast().end(), TokenKind.PLAIN));
    }

    private List<Mark> marksOn(int line, List<Token> tokens) {
        if (layers.isEmpty() || tokens.isEmpty()) {
            return List.of();
        }
        int start = area.lines().start(line);
        int end = start + tokens.getLast().end();
        var marks = new ArrayList<Mark>();
        layers.forEach(layer -> marks.addAll(layer.marks(start, end)));
        return marks;
    }
}
