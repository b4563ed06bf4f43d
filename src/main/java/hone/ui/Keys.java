package hone.ui;

import hone.ui.settings.SettingsView.Key;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the window, as they are pressed and as they are printed. */
final class Keys {
    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

    private static final KeyCombination SUBMIT = shortcut(KeyCode.ENTER);
    private static final KeyCombination RUN = shortcut(KeyCode.QUOTE);
    private static final KeyCombination PROBLEMS = shortcut(KeyCode.P);
    private static final KeyCombination PROBLEMS_TOO = shortcut(KeyCode.O);
    private static final KeyCombination IMPORT =
            new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination ROUNDS = shortcut(KeyCode.T);
    private static final KeyCombination SETTINGS = shortcut(KeyCode.COMMA);

    private Keys() {}

    /** Makes {@code root} listen before any node in it does. */
    static void install(Node root, WorkbenchViewModel model, Panes panes) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (taken(event, model, panes)) {
                event.consume();
            }
        });
        // After all others, so that a find bar or an open list closes first.
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.cancel();
                event.consume();
            }
        });
    }

    private static boolean taken(KeyEvent event, WorkbenchViewModel model, Panes panes) {
        if (SUBMIT.match(event)) {
            model.submit();
        } else if (RUN.match(event) || typesQuote(event)) {
            model.run();
        } else if (PROBLEMS.match(event) || PROBLEMS_TOO.match(event)) {
            toggle(model, Front.Overlay.PROBLEMS);
        } else if (IMPORT.match(event)) {
            panes.choosePack();
        } else if (ROUNDS.match(event)) {
            panes.toRounds();
        } else if (SETTINGS.match(event)) {
            toggle(model, Front.Overlay.SETTINGS);
        } else if (event.getCode() == KeyCode.F6) {
            panes.cycle(event.isShiftDown() ? -1 : 1);
        } else {
            return false;
        }
        return true;
    }

    /** On keyboards where the apostrophe stands elsewhere, or needs Shift. */
    private static boolean typesQuote(KeyEvent event) {
        return event.isShortcutDown() && !event.isAltDown() && "'".equals(event.getText());
    }

    static void toggle(WorkbenchViewModel model, Front.Overlay overlay) {
        boolean open = model.overlay().get() == overlay;
        model.overlay().set(open ? Front.Overlay.NONE : overlay);
    }

    /** As printed on a button. */
    static String run() {
        return MAC ? "⌘'" : "Ctrl+'";
    }

    /** As printed on a button. */
    static String submit() {
        return MAC ? "⌘↩" : "Ctrl+Enter";
    }

    /** As printed on a button. */
    static String problems() {
        return MAC ? "⌘P" : "Ctrl+P";
    }

    /** As printed on a button. */
    static String importPack() {
        return MAC ? "⇧⌘O" : "Ctrl+Shift+O";
    }

    /** As printed on a button. */
    static String rounds() {
        return MAC ? "⌘T" : "Ctrl+T";
    }

    /** The window's own keys. */
    static List<Key> list() {
        return List.of(
                new Key(run(), "Run the samples and your cases"),
                new Key(submit(), "Submit"),
                new Key("Esc", "Stop judging, close a panel"),
                new Key(problems(), "Problems"),
                new Key(rounds(), "Rounds: timed mock interviews"),
                new Key(importPack(), "Import a pack"),
                new Key("F6", "Next part of the window"),
                new Key(MAC ? "⌘," : "Ctrl+,", "Settings"));
    }

    private static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    /** What keys do with the window itself. */
    interface Panes {
        /** Goes some parts on. */
        void cycle(int by);

        /** Asks which pack to import. */
        void choosePack();

        /** Shows rounds. */
        void toRounds();
    }
}
