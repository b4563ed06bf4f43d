package hone.ui.editor;

import hone.ui.editor.text.IndentRules;
import hone.ui.editor.text.LineRules;
import hone.ui.editor.text.Lines;
import hone.ui.editor.text.Selection;
import hone.ui.editor.text.TextEdit;
import java.util.Optional;
import java.util.function.BiFunction;

/** Keys that work on whole lines: Enter, indents, comments, moving and copying lines. */
final class LineKeys implements Feature {
    private final SourceArea area;
    private final Highlighter highlighter;

    LineKeys(SourceArea area, Highlighter highlighter) {
        this.area = area;
        this.highlighter = highlighter;
    }

    @Override
    public void install(EditorParts parts) {
        var keys = parts.typing();
        keys.bind("New line", this::enter, "Enter", "Shift+Enter");
        keys.bind("Indent", () -> apply(LineRules::tab), "Tab");
        keys.bind("Outdent", () -> apply(LineRules::outdent), "Shift+Tab");
        keys.bind(
                "Comment in or out",
                this::toggleComment,
                "Shortcut+Slash",
                "Shortcut+Divide",
                "Shortcut+Ignore Shift+'/'");
        keys.bind("Move line up", () -> tryToApply(LineRules::moveUp), "Alt+Up");
        keys.bind("Move line down", () -> tryToApply(LineRules::moveDown), "Alt+Down");
        keys.bind("Duplicate line", () -> apply(LineRules::duplicate), "Shortcut+'d'");
    }

    private void enter() {
        area.apply(IndentRules.enter(highlighter.lexed(), area.selection()));
    }

    /** Comments the selected lines in or out. */
    void toggleComment() {
        apply(LineRules::toggleComment);
    }

    private void apply(BiFunction<Lines, Selection, TextEdit> rule) {
        area.apply(rule.apply(area.lines(), area.selection()));
    }

    private void tryToApply(BiFunction<Lines, Selection, Optional<TextEdit>> rule) {
        rule.apply(area.lines(), area.selection()).ifPresent(area::apply);
    }
}
