package hone.ui;

import hone.practice.Settings;
import java.util.Locale;
import javafx.scene.control.SplitPane;

/** Keeps where a split pane is divided. */
final class SplitMemory {
    private SplitMemory() {}

    /** Divides {@code pane} as it was divided last, or at {@code usual}, and keeps what the person changes. */
    static void keep(SplitPane pane, String key, double usual, Settings settings) {
        double position = usual;
        try {
            position = settings.get(key).map(Double::parseDouble).orElse(usual);
        } catch (NumberFormatException e) {
            // Somebody else wrote it: the usual will do.
            position = usual;
        }
        pane.setDividerPositions(Double.isFinite(position) ? Math.clamp(position, 0.05, 0.95) : usual);
        pane.getDividers()
                .getFirst()
                .positionProperty()
                .subscribe((_, now) -> settings.put(key, String.format(Locale.ROOT, "%.4f", now.doubleValue())));
    }
}
