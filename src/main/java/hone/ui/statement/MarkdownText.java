package hone.ui.statement;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Reads Markdown with tables and formulas, however it is written: too much of it is cut, too deep nesting is flattened. */
final class MarkdownText {
    /** Longest text that is read, in UTF-16 units; a statement of ten pages has about 30,000. */
    static final int LONGEST = 400_000;

    /** Deepest nesting of blocks and of emphasis. */
    static final int DEEPEST = 24;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .customInlineContentParserFactory(new MathsSpans())
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private MarkdownText() {}

    /** The document. */
    static Node parse(String markdown) {
        if (markdown.length() <= LONGEST) {
            return PARSER.parse(markdown);
        }
        return PARSER.parse(markdown.substring(0, LONGEST) + "\n\n*The rest is not shown: the text is too long.*\n");
    }
}
