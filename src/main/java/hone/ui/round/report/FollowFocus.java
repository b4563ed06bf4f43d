package hone.ui.round.report;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** A scroll pane whose content moves so that whatever has the keyboard can be seen. */
final class FollowFocus {
    private static final double MARGIN = 24;

    private FollowFocus() {}

    static void in(ScrollPane pane) {
        pane.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe(owner -> Optional.ofNullable(owner).ifPresent(node -> show(pane, node)));
    }

    private static void show(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        if (!isInside(node, content)) {
            return;
        }
        Bounds wanted = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double seen = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        if (wanted.getMinY() < top || wanted.getHeight() > seen) {
            top = wanted.getMinY() - MARGIN;
        } else if (wanted.getMaxY() > top + seen) {
            top = wanted.getMaxY() + MARGIN - seen;
        }
        pane.setVvalue(Math.clamp(top / hidden, 0.0, 1.0));
    }

    private static boolean isInside(Node node, @Nullable Node content) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(content)) {
                return true;
            }
        }
        return false;
    }
}
