package hone.ui.statement;

import hone.problem.Problem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/** A Markdown text, laid out to the width it is given. */
public final class MarkdownView extends VBox {
    private final Maths maths;
    private final CodeColours colours;
    private final double fontSize;
    private String source = "";

    /**
     * An empty view.
     *
     * @param fontSize of the text around formulas, in pixels
     */
    MarkdownView(Maths maths, CodeColours colours, double fontSize) {
        this.maths = maths;
        this.colours = colours;
        this.fontSize = fontSize;
        getStyleClass().add("markdown");
        setMinWidth(0);
        var copy = new MenuItem("Copy text");
        copy.setOnAction(_ -> CodeBlock.copy(source));
        var menu = new ContextMenu(copy);
        setOnContextMenuRequested(event -> {
            menu.show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        setOnMousePressed(_ -> menu.hide());
    }

    /**
     * Shows a text.
     *
     * @param problem whose text it is; only pictures in its folder are shown
     */
    public void show(String markdown, Problem problem) {
        source = markdown;
        var inline = new InlineNodes(maths, new Pictures(problem), fontSize);
        getChildren().setAll(new BlockNodes(inline, colours).of(MarkdownText.parse(markdown)));
    }
}
