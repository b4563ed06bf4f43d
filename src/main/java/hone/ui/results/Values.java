package hone.ui.results;

import hone.ui.statement.ValueText;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;

/** Values as pieces of text in a fixed pitch, a marked place in the colour of wrong. */
final class Values {
    private Values() {}

    /** The pieces of a text, one of them marked. */
    static List<Text> marked(ValueText.Marked value) {
        var pieces = new ArrayList<Text>();
        String text = value.text();
        if (value.from() > 0) {
            pieces.add(text(text.substring(0, value.from()), false));
        }
        if (value.to() > value.from()) {
            pieces.add(text(text.substring(value.from(), value.to()), true));
        }
        if (value.to() < text.length()) {
            pieces.add(text(text.substring(value.to()), false));
        }
        return pieces;
    }

    /** One piece. */
    static Text text(String content, boolean marked) {
        var text = new Text(content);
        text.getStyleClass().addAll("text", "value");
        if (marked) {
            text.getStyleClass().add("difference");
        }
        return text;
    }
}
