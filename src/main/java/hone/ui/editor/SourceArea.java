package hone.ui.editor;

import hone.ui.editor.text.Lines;
import hone.ui.editor.text.Selection;
import hone.ui.editor.text.TextEdit;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.util.UndoUtils;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;

/** The text node, with steps that undo as a whole, and clean line breaks. */
final class SourceArea extends CodeArea {
    private static final Duration TYPING_PAUSE = Duration.ofMillis(600);

    private final Lines lines = new AreaLines();
    private IntConsumer onPaste = _ -> {};

    SourceArea() {
        setUndoManager(UndoUtils.plainTextUndoManager(this, TYPING_PAUSE));
        setWrapText(false);
        // The editor has keys of its own for undoing and the clipboard; all others with Ctrl are for the window.
        Nodes.addInputMap(this, InputMap.ignore(EventPattern.keyPressed().onlyIf(SourceArea::isForeign)));
    }

    private static boolean isForeign(KeyEvent event) {
        var code = event.getCode();
        boolean moves = code.isNavigationKey() || code == KeyCode.DELETE || code == KeyCode.BACK_SPACE;
        return event.isShortcutDown() && !moves;
    }

    /** The text as lines; always as it is now. */
    Lines lines() {
        return lines;
    }

    Selection selection() {
        return new Selection(getAnchor(), getCaretPosition());
    }

    /** Does a step, undoable as one, and brings the caret into view. */
    void apply(TextEdit edit) {
        var changes = edit.replacements().stream()
                .filter(change ->
                        change.end() > change.start() || !change.text().isEmpty())
                .toList();
        getUndoManager().preventMerge();
        if (changes.size() == 1) {
            var only = changes.getFirst();
            replaceText(only.start(), only.end(), only.text());
        } else if (!changes.isEmpty()) {
            var step = createMultiChange(changes.size());
            // From the last to the first, so that no replacement moves the place of the next.
            for (var change : changes.reversed()) {
                step.replaceTextAbsolutely(change.start(), change.end(), change.text());
            }
            step.commit();
        }
        select(edit.after());
        getUndoManager().preventMerge();
    }

    /** Selects, and brings the caret into view. */
    void select(Selection selection) {
        int length = getLength();
        selectRange(Math.clamp(selection.anchor(), 0, length), Math.clamp(selection.caret(), 0, length));
        requestFollowCaret();
    }

    /** Selects, and where the caret is out of view brings its line to the middle. */
    void reveal(Selection selection) {
        select(selection);
        int line = getCurrentParagraph();
        if (getHeight() > 0 && allParToVisibleParIndex(line).isEmpty()) {
            showParagraphAtCenter(line);
        }
    }

    /** Tells the changes of each step, in order, each in positions that the ones before it left. */
    void onChanges(Consumer<List<PlainTextChange>> listener) {
        multiPlainChanges().subscribe(listener);
    }

    /** Text replaced by the same text is no change that anyone is told of, so it keeps its styles. */
    @Override
    public void replaceText(int start, int end, String text) {
        if (start < end && text.equals(getText(start, end))) {
            replace(start, end, subDocument(start, end));
        } else {
            super.replaceText(start, end, text);
        }
    }

    @Override
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && isEditable()) {
            String plain = withPlainBreaks(text);
            onPaste.accept(plain.length());
            getUndoManager().preventMerge();
            replaceSelection(plain);
            getUndoManager().preventMerge();
        }
    }

    /** Who hears how much is about to come in from the clipboard. */
    void setOnPaste(IntConsumer listener) {
        onPaste = listener;
    }

    /** The text with {@code \n} as its only line break. */
    static String withPlainBreaks(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private final class AreaLines implements Lines {
        @Override
        public int count() {
            return getParagraphs().size();
        }

        @Override
        public String text(int line) {
            return getParagraph(line).getText();
        }

        @Override
        public int start(int line) {
            return getAbsolutePosition(line, 0);
        }

        @Override
        public int length() {
            return getLength();
        }

        @Override
        public int lineAt(int position) {
            return offsetToPosition(Math.clamp(position, 0, getLength()), Bias.Forward)
                    .getMajor();
        }
    }
}
