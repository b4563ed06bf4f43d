package hone.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** The column left of the text: a mark for what is wrong in the line, and the line's number. */
final class Gutter implements Feature {
    private static final int LEAST_DIGITS = 3;

    /** Heat is shown in so many steps. */
    private static final int STEPS = 4;

    private final IntFunction<List<Message>> messages;
    private final IntFunction<Optional<Heat>> heat;
    private int digits;

    /** What is to be said about a line. */
    record Message(boolean error, String text) {}

    /** A gutter that asks for the messages and the heat of a line, counted from 0. */
    Gutter(IntFunction<List<Message>> messages, IntFunction<Optional<Heat>> heat) {
        this.messages = messages;
        this.heat = heat;
    }

    @Override
    public void install(EditorParts parts) {
        // Not before the first layout: the text node has its rows styled while their scene has no look yet.
        parts.area().widthProperty().subscribe(() -> resize(parts.area()));
        parts.highlighter().afterEdits(() -> resize(parts.area()));
    }

    /** Makes all numbers anew where they have become wider or narrower. */
    private void resize(SourceArea area) {
        int needed = Math.max(LEAST_DIGITS, String.valueOf(area.lines().count()).length());
        if (needed != digits && area.getWidth() > 0) {
            digits = needed;
            area.setParagraphGraphicFactory(this::node);
        }
    }

    private Node node(int line) {
        // Padded, as all digits of the font have the width of a space.
        var number = new Label(String.format(Locale.ROOT, "%" + digits + "d", line + 1));
        number.getStyleClass().add("lineno");
        var row = new HBox(mark(messages.apply(line)), number);
        row.getStyleClass().add("gutter");
        heat.apply(line).ifPresent(found -> {
            row.getStyleClass().add("heat-" + Math.clamp((int) Math.ceil(found.share() * STEPS), 1, STEPS));
            row.setAccessibleText(found.text());
            Tooltip.install(row, tip(found.text()));
        });
        return row;
    }

    private static Region mark(List<Message> about) {
        var mark = new Region();
        mark.getStyleClass().add("gutter-mark");
        if (!about.isEmpty()) {
            boolean error = about.stream().anyMatch(Message::error);
            String text = String.join("\n", about.stream().map(Message::text).toList());
            mark.getStyleClass().add(error ? "error" : "warning");
            mark.setAccessibleText(text);
            Tooltip.install(mark, tip(text));
        }
        return mark;
    }

    private static Tooltip tip(String text) {
        var tip = new Tooltip(text);
        tip.setShowDelay(Duration.millis(200));
        tip.setWrapText(true);
        tip.setMaxWidth(520);
        return tip;
    }
}
