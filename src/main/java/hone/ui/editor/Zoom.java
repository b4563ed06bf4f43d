package hone.ui.editor;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.input.ScrollEvent;

/** The size of the text. */
final class Zoom implements Feature {
    static final double NORMAL = 14;
    static final double SMALLEST = 8;
    static final double LARGEST = 40;

    private final DoubleProperty size = new SimpleDoubleProperty(NORMAL) {
        @Override
        public void set(double wanted) {
            super.set(Double.isNaN(wanted) ? NORMAL : Math.clamp(wanted, SMALLEST, LARGEST));
        }
    };

    /** In pixels; what is set outside the bounds is moved to the nearest inside. */
    DoubleProperty sizeProperty() {
        return size;
    }

    @Override
    public void install(EditorParts parts) {
        var area = parts.area();
        size.subscribe(pixels -> area.setStyle("-fx-font-size: " + pixels + "px;"));
        parts.keys()
                .bind(
                        "Larger text",
                        () -> change(1),
                        "Shortcut+Plus",
                        "Shortcut+Equals",
                        "Shortcut+Shift+Equals",
                        "Shortcut+Add");
        parts.keys().bind("Smaller text", () -> change(-1), "Shortcut+Minus", "Shortcut+Subtract");
        parts.keys().bind("Normal text", () -> size.set(NORMAL), "Shortcut+0", "Shortcut+Numpad 0");
        area.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown() && event.getDeltaY() != 0) {
                change(Math.signum(event.getDeltaY()));
                event.consume();
            }
        });
    }

    private void change(double pixels) {
        size.set(size.get() + pixels);
    }
}
