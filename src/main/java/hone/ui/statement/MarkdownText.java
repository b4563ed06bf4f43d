package hone.ui.statement;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown with tables and formulas, however it is written: what is too long or has too many parts is cut, too deep
 * nesting is flattened.
 */
final class MarkdownText {
    /** Longest text that is read, in UTF-16 units; a statement of ten pages has about 30,000. */
    static final int LONGEST = 400_000;

    /** Deepest nesting of blocks and of emphasis. */
    static final int DEEPEST = 24;

    /** Most parts: paragraphs, items, cells, pieces of running text; ten pages have about 1,500. */
    static final int MOST_PARTS = 5_000;

    private static final int CODE_BLOCK = 10;
    private static final int CODE_PER_PART = 10;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .customInlineContentParserFactory(new MathsSpans())
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private MarkdownText() {}

    /** The document. */
    static Node parse(String markdown) {
        boolean tooLong = markdown.length() > LONGEST;
        Node document = PARSER.parse(tooLong ? markdown.substring(0, LONGEST) : markdown);
        if (new Pruning().isCut(document) || tooLong) {
            document.appendChild(note());
        }
        return document;
    }

    private static Node note() {
        Node note = new Paragraph();
        Node emphasis = new Emphasis("*");
        emphasis.appendChild(new Text("The rest is not shown: the text is too long."));
        note.appendChild(emphasis);
        return note;
    }

    /** Takes away what comes after the most parts that the window can lay out without standing still. */
    private static final class Pruning {
        private int parts;

        /** Whether something of what is in {@code parent} was taken away. */
        boolean isCut(Node parent) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                parts += weight(child);
                boolean full = parts > MOST_PARTS;
                if (full || isCut(child)) {
                    while (child.getNext() != null) {
                        child.getNext().unlink();
                    }
                    if (full) {
                        child.unlink();
                    }
                    return true;
                }
            }
            return false;
        }

        /** What a part becomes in the window: code is split into words, and stands in a box with a button. */
        private static int weight(Node node) {
            return switch (node) {
                case FencedCodeBlock code -> CODE_BLOCK + code.getLiteral().length() / CODE_PER_PART;
                case IndentedCodeBlock _, HtmlBlock _ -> CODE_BLOCK;
                case Link _, Image _ -> 3;
                default -> 1;
            };
        }
    }
}
