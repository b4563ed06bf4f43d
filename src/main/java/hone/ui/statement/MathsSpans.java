package hone.ui.statement;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds {@code $…$} and {@code $$…$$}. A single dollar opens only before something that is not white space and closes only
 * after something that is not, with no digit behind it, so that "$5 or $10" stays text (the rule of Pandoc).
 */
final class MathsSpans implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('$');
    }

    @Override
    public InlineContentParser create() {
        return new OfOneText();
    }

    /**
     * Looks through one paragraph. What closes does not depend on what opened, so where one dollar found none that closes it,
     * no later one will: without remembering that, a text of nothing but dollars takes minutes.
     */
    private static final class OfOneText implements InlineContentParser {
        private final Set<Integer> closedNoMore = new HashSet<>();

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            int dollars = scanner.matchMultiple('$');
            boolean opens = dollars == 2 || (dollars == 1 && !isSpace(scanner.peek()));
            return opens && !closedNoMore.contains(dollars) ? parse(scanner, dollars) : ParsedInline.none();
        }

        private ParsedInline parse(Scanner scanner, int dollars) {
            Position start = scanner.position();
            while (scanner.find('$') >= 0) {
                Position end = scanner.position();
                int before = scanner.peekPreviousCodePoint();
                int closing = scanner.matchMultiple('$');
                boolean closes = closing == dollars
                        && before != '\\'
                        && (dollars == 2 || (!isSpace(before) && !Character.isDigit(scanner.peek())));
                if (closes) {
                    String source = scanner.getSource(start, end).getContent().strip();
                    return source.isEmpty()
                            ? ParsedInline.none()
                            : ParsedInline.of(new MathsSpan(source, dollars == 2), scanner.position());
                }
            }
            closedNoMore.add(dollars);
            return ParsedInline.none();
        }
    }

    private static boolean isSpace(int c) {
        return c == Scanner.END || Character.isWhitespace(c);
    }
}
