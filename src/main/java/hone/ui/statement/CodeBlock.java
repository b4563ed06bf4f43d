package hone.ui.statement;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Source or other text in a fixed pitch, with a button that copies it. Long lines scroll sideways. */
public final class CodeBlock extends StackPane {
    private static final int LONGEST_COLOURED = 40_000;

    /**
     * A block.
     *
     * @param language {@code java} is coloured
     */
    public CodeBlock(String source, String language, CodeColours colours) {
        getStyleClass().add("code-block");
        String code = source.stripTrailing();
        var flow = new TextFlow();
        flow.getStyleClass().add("code-lines");
        boolean coloured = language.equals("java") && code.length() <= LONGEST_COLOURED;
        List<CodeColours.Piece> pieces = (coloured ? colours : CodeColours.PLAIN).pieces(code);
        for (CodeColours.Piece piece : pieces) {
            var text = new Text(VisibleText.shown(piece.text()));
            text.getStyleClass().add("text");
            text.getStyleClass().addAll(piece.styles());
            flow.getChildren().add(text);
        }
        flow.setMinWidth(USE_PREF_SIZE);
        var scroll = new ScrollPane(flow);
        scroll.getStyleClass().add("code-scroll");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        var copy = copyButton(code);
        setAlignment(copy, Pos.TOP_RIGHT);
        getChildren().setAll(scroll, copy);
    }

    /** A small button that puts {@code text} on the clipboard. */
    static Button copyButton(String text) {
        var copy = new Button(null, new FontIcon(Feather.COPY));
        copy.getStyleClass().addAll("button-icon", "flat", "copy-button");
        copy.setAccessibleText("Copy");
        copy.setTooltip(new Tooltip("Copy"));
        copy.setFocusTraversable(false);
        copy.setOnAction(_ -> copy(text));
        return copy;
    }

    /** Puts {@code text} on the clipboard. */
    public static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
