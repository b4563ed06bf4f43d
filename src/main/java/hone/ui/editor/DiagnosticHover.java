package hone.ui.editor;

import hone.compile.Diagnostic;
import java.time.Duration;
import java.util.stream.Collectors;
import javafx.scene.control.Tooltip;
import org.fxmisc.richtext.event.MouseOverTextEvent;

/** Shows what the compiler has to say about the text under the mouse. */
final class DiagnosticHover implements Feature {
    private static final double BELOW_MOUSE = 14;

    private final DiagnosticMarks marks;
    private final Tooltip tip = new Tooltip();

    DiagnosticHover(DiagnosticMarks marks) {
        this.marks = marks;
    }

    @Override
    public void install(EditorParts parts) {
        var area = parts.area();
        tip.setWrapText(true);
        tip.setMaxWidth(520);
        area.setMouseOverTextDelay(Duration.ofMillis(250));
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, event -> {
            var said = marks.at(event.getCharacterIndex());
            if (!said.isEmpty()) {
                tip.setText(said.stream().map(Diagnostic::message).collect(Collectors.joining("\n")));
                var at = event.getScreenPosition();
                tip.show(area, at.getX(), at.getY() + BELOW_MOUSE);
            }
        });
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, event -> tip.hide());
        parts.highlighter().afterEdits(tip::hide);
    }
}
