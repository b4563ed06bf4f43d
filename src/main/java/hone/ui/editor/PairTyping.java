package hone.ui.editor;

import hone.ui.editor.text.IndentRules;
import hone.ui.editor.text.PairRules;
import hone.ui.editor.text.TextEdit;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/** Closes brackets and quotes while typing, types over them, wraps the selection, and deletes empty pairs. */
final class PairTyping implements Feature {
    private static final boolean MAC =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");

    private final SourceArea area;
    private final Highlighter highlighter;
    private final boolean pairs;

    /**
     * What is typed into a text.
     *
     * @param pairs whether brackets and quotes are seen to; a closing brace finds its indentation in any case
     */
    PairTyping(SourceArea area, Highlighter highlighter, boolean pairs) {
        this.area = area;
        this.highlighter = highlighter;
        this.pairs = pairs;
    }

    @Override
    public void install(EditorParts parts) {
        area.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        parts.typing().offer("Delete before the caret", this::backspace, "Backspace");
    }

    private boolean backspace() {
        var edit = pairs ? PairRules.backspace(highlighter.lexed(), area.selection()) : Optional.<TextEdit>empty();
        edit.ifPresent(area::apply);
        return edit.isPresent();
    }

    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        if (!area.isEditable() || text.length() != 1 || isCommand(event) || Character.isISOControl(text.charAt(0))) {
            return;
        }
        var edit = edit(text.charAt(0));
        if (edit.isPresent()) {
            area.apply(edit.get());
            event.consume();
        } else if (MAC && event.isAltDown()) {
            // The text node drops what is typed with Option, though braces need it on many keyboards.
            area.replaceSelection(text);
            area.requestFollowCaret();
            event.consume();
        }
    }

    private Optional<TextEdit> edit(char typed) {
        var pair = pairs ? PairRules.typed(highlighter.lexed(), area.selection(), typed) : Optional.<TextEdit>empty();
        return pair.isEmpty() && typed == '}' ? IndentRules.closingBrace(highlighter.lexed(), area.selection()) : pair;
    }

    /** AltGr counts as Ctrl+Alt on Windows, and what it types is text. */
    private static boolean isCommand(KeyEvent event) {
        if (event.isMetaDown()) {
            return true;
        }
        return MAC ? event.isControlDown() : event.isControlDown() != event.isAltDown();
    }
}
