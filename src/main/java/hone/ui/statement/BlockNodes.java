package hone.ui.statement;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Turns the blocks of a document into nodes, one below the other. */
final class BlockNodes {
    private final InlineNodes inline;
    private final CodeColours colours;

    BlockNodes(InlineNodes inline, CodeColours colours) {
        this.inline = inline;
        this.colours = colours;
    }

    /** The nodes of everything in {@code parent}. */
    List<javafx.scene.Node> of(Node parent) {
        var out = new ArrayList<javafx.scene.Node>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof LinkReferenceDefinition)) {
                out.add(block(child));
            }
        }
        return out;
    }

    private javafx.scene.Node block(Node node) {
        return switch (node) {
            case Paragraph paragraph -> paragraph(paragraph);
            case Heading heading -> heading(heading);
            case FencedCodeBlock code -> new CodeBlock(code.getLiteral(), language(code), colours);
            case IndentedCodeBlock code -> new CodeBlock(code.getLiteral(), "", colours);
            case HtmlBlock html -> new CodeBlock(html.getLiteral(), "", colours);
            case BulletList list -> list(list, 0);
            case OrderedList list -> list(list, numberOf(list));
            case TableBlock table -> new TableNodes(inline).of(table);
            case BlockQuote quote -> quote(quote);
            case ThematicBreak _ -> rule();
            default -> column(node, "md-column");
        };
    }

    private javafx.scene.Node paragraph(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof MathsSpan formula && formula.display() && formula.getNext() == null) {
            var line = new HBox(inline.flow(paragraph));
            line.setAlignment(Pos.CENTER);
            line.getStyleClass().add("md-display");
            return line;
        }
        return inline.flow(paragraph);
    }

    private javafx.scene.Node heading(Heading heading) {
        var flow = inline.flow(heading);
        flow.getStyleClass().addAll("md-heading", "md-h" + Math.min(heading.getLevel(), 4));
        return flow;
    }

    private javafx.scene.Node list(Node list, int first) {
        var rows = new VBox();
        rows.getStyleClass().add("md-list");
        int number = first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            var mark = new Label(list instanceof OrderedList ? number++ + "." : "•");
            mark.getStyleClass().add("md-mark");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            var body = column(item, "md-item");
            HBox.setHgrow(body, Priority.ALWAYS);
            var row = new HBox(mark, body);
            row.getStyleClass().add("md-row");
            row.setMinWidth(0);
            rows.getChildren().add(row);
        }
        return rows;
    }

    private javafx.scene.Node quote(BlockQuote quote) {
        return column(quote, "md-quote");
    }

    private VBox column(Node parent, String style) {
        var column = new VBox();
        column.getStyleClass().add(style);
        column.setMinWidth(0);
        column.getChildren().setAll(of(parent));
        return column;
    }

    private static javafx.scene.Node rule() {
        var rule = new Region();
        rule.getStyleClass().add("md-rule");
        return rule;
    }

    private static int numberOf(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        return start == null ? 1 : start;
    }

    private static String language(FencedCodeBlock code) {
        String info = code.getInfo() == null ? "" : code.getInfo().strip();
        int space = info.indexOf(' ');
        return space < 0 ? info : info.substring(0, space);
    }
}
