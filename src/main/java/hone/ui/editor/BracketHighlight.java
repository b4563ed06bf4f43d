package hone.ui.editor;

import hone.ui.editor.text.BracketMatch;
import java.util.List;

/** Marks the bracket beside the caret and its partner. */
final class BracketHighlight implements Feature, StyleLayer {
    private static final String STYLE = "bracket-match";

    private final SourceArea area;
    private final Highlighter highlighter;
    private List<Mark> shown = List.of();

    BracketHighlight(SourceArea area, Highlighter highlighter) {
        this.area = area;
        this.highlighter = highlighter;
    }

    @Override
    public void install(EditorParts parts) {
        highlighter.add(this);
        highlighter.afterEdits(this::update);
        area.caretPositionProperty().addListener((observed, before, after) -> update());
    }

    private void update() {
        if (!highlighter.isInStep()) {
            return;
        }
        var before = shown;
        shown = BracketMatch.at(highlighter.lexed(), area.getCaretPosition())
                .map(match -> List.of(mark(match.here()), mark(match.partner())))
                .orElse(List.of());
        if (!shown.equals(before)) {
            highlighter.restyle(before);
            highlighter.restyle(shown);
        }
    }

    private static Mark mark(int position) {
        return new Mark(position, position + 1, STYLE);
    }

    @Override
    public List<Mark> marks(int start, int end) {
        return shown.stream()
                .filter(mark -> mark.start() < end && mark.end() > start)
                .toList();
    }

    @Override
    public void edited(int position, int removed, int inserted) {
        // The old pair still has to be unmarked, wherever it has gone.
        shown = shown.stream()
                .map(mark -> mark.start() >= position + removed
                        ? new Mark(mark.start() + inserted - removed, mark.end() + inserted - removed, STYLE)
                        : mark)
                .toList();
    }
}
