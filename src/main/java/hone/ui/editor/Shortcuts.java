package hone.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of one node, seen before the node itself sees them. */
final class Shortcuts {
    private record Binding(String what, List<KeyCombination> keys, BooleanSupplier action) {}

    private final List<Binding> bindings = new ArrayList<>();

    /**
     * The keys of {@code node}.
     *
     * @param alive asked at every key; while false, no key is taken
     */
    Shortcuts(Node node, BooleanSupplier alive) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (alive.getAsBoolean() && take(event)) {
                event.consume();
            }
        });
    }

    /** Binds keys, each as {@link KeyCombination#valueOf} reads it; the first one is the one that is shown. */
    void bind(String what, Runnable action, String... keys) {
        offer(
                what,
                () -> {
                    action.run();
                    return true;
                },
                keys);
    }

    /** Binds keys to what may decline, by returning false, in which case the key goes on to the node. */
    void offer(String what, BooleanSupplier action, String... keys) {
        var combinations = new ArrayList<KeyCombination>();
        for (String key : keys) {
            combinations.add(KeyCombination.valueOf(key));
        }
        bindings.add(new Binding(what, combinations, action));
    }

    List<Shortcut> list() {
        return bindings.stream()
                .map(binding -> new Shortcut(binding.keys().getFirst().getDisplayText(), binding.what()))
                .toList();
    }

    private boolean take(KeyEvent event) {
        for (var binding : bindings) {
            if (binding.keys().stream().anyMatch(key -> matches(key, event))
                    && binding.action().getAsBoolean()) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(KeyCombination key, KeyEvent event) {
        try {
            return key.match(event);
        } catch (UnsupportedOperationException noKeyboardLayout) {
            // A toolkit without a keyboard cannot tell which key types a character; the keys then are those of QWERTY.
            return key instanceof KeyCharacterCombination typed
                    && event.getCode().getChar().equalsIgnoreCase(typed.getCharacter());
        }
    }
}
