package hone.ui.round;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of a round that runs; those that the workbench has too are the same there. */
final class RoundKeys {
    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");
    private static final KeyCombination SUBMIT = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination RUN = new KeyCodeCombination(KeyCode.QUOTE, KeyCombination.SHORTCUT_DOWN);

    private RoundKeys() {}

    static boolean isSubmit(KeyEvent event) {
        return SUBMIT.match(event);
    }

    static boolean isRun(KeyEvent event) {
        return RUN.match(event) || (event.isShortcutDown() && !event.isAltDown() && "'".equals(event.getText()));
    }

    /** Which task a key asks for, from 0; -1 if none. */
    static int task(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean asks = event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
        return asks && code.isDigitKey() ? code.getChar().charAt(0) - '1' : -1;
    }

    static String submit() {
        return MAC ? "⌘↩" : "Ctrl+Enter";
    }

    static String run() {
        return MAC ? "⌘'" : "Ctrl+'";
    }
}
