package hone.ui.statement;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** Running text: turns the inline nodes of a paragraph into the children of a {@link TextFlow}. */
final class InlineNodes {
    /** Longest code span on a background of its own; a longer one has to break between lines. */
    private static final int LONGEST_CHIP = 32;

    private final Maths maths;
    private final Pictures pictures;
    private final double fontSize;

    InlineNodes(Maths maths, Pictures pictures, double fontSize) {
        this.maths = maths;
        this.pictures = pictures;
        this.fontSize = fontSize;
    }

    /** A flow of all that stands in {@code parent}. */
    TextFlow flow(Node parent) {
        var children = new ArrayList<javafx.scene.Node>();
        addAll(parent, List.of(), children);
        var flow = new TextFlow(children.toArray(javafx.scene.Node[]::new));
        flow.getStyleClass().add("md-paragraph");
        flow.setMinWidth(0);
        return flow;
    }

    private void addAll(Node parent, List<String> styles, List<javafx.scene.Node> out) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            add(child, styles, out);
        }
    }

    private void add(Node node, List<String> styles, List<javafx.scene.Node> out) {
        switch (node) {
            case org.commonmark.node.Text text -> out.add(text(text.getLiteral(), styles));
            case SoftLineBreak _ -> out.add(text(" ", styles));
            case HardLineBreak _ -> out.add(text("\n", styles));
            case HtmlInline html -> out.add(text(html.getLiteral(), styles));
            case Code code -> out.add(code(code.getLiteral(), styles));
            case MathsSpan formula -> out.add(new MathsNode(formula, maths, fontSize * 1.25));
            case Emphasis _ -> addAll(node, with(styles, "md-emphasis"), out);
            case StrongEmphasis _ -> addAll(node, with(styles, "md-strong"), out);
            case Link link -> addLink(link, styles, out);
            case Image image -> addImage(image, styles, out);
            default -> addAll(node, styles, out);
        }
    }

    private void addLink(Link link, List<String> styles, List<javafx.scene.Node> out) {
        int from = out.size();
        addAll(link, with(styles, "md-link"), out);
        for (javafx.scene.Node node : out.subList(from, out.size())) {
            Tooltip.install(node, new Tooltip(VisibleText.shown(link.getDestination())));
        }
    }

    private void addImage(Image image, List<String> styles, List<javafx.scene.Node> out) {
        var found = pictures.find(image.getDestination());
        if (found.isEmpty()) {
            out.add(text("[picture: ", styles));
            addAll(image, styles, out);
            out.add(text("]", styles));
            return;
        }
        var view = new ImageView(found.get());
        view.setPreserveRatio(true);
        view.setFitWidth(Math.min(found.get().getWidth(), 420));
        view.setAccessibleText(PlainText.of(image));
        out.add(view);
    }

    private static javafx.scene.Node code(String literal, List<String> styles) {
        if (literal.length() > LONGEST_CHIP) {
            return text(literal, with(styles, "md-code"));
        }
        var chip = new Label(VisibleText.shown(literal));
        chip.getStyleClass().addAll("md-code", "md-chip");
        chip.setMinWidth(Label.USE_PREF_SIZE);
        return chip;
    }

    private static Text text(String content, List<String> styles) {
        var text = new Text(VisibleText.shown(content));
        text.getStyleClass().add("text");
        text.getStyleClass().addAll(styles);
        return text;
    }

    private static List<String> with(List<String> styles, String more) {
        if (styles.contains(more)) {
            return styles;
        }
        var all = new ArrayList<>(styles);
        all.add(more);
        return List.copyOf(all);
    }
}
