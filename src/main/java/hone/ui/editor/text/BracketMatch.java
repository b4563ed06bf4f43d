package hone.ui.editor.text;

import java.util.ArrayDeque;
import java.util.Optional;

/** The bracket beside the caret and its partner, as positions in the text. */
public record BracketMatch(int here, int partner) {
    /** Lines looked at on either side; farther partners are not found, so that a key stays quick in a huge text. */
    static final int REACH = 4_000;

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    /**
     * The pair at the caret: of the bracket after it, else of the one before it. Empty where there is none, where it has
     * no partner, or where brackets in between do not match. Brackets in literals and comments do not count.
     */
    public static Optional<BracketMatch> at(LexedLines source, int caret) {
        int line = source.lines().lineAt(caret);
        int column = caret - source.lines().start(line);
        String text = source.lines().text(line);
        return (isBracket(text, column) ? find(source, line, column) : Optional.<BracketMatch>empty())
                .or(() -> isBracket(text, column - 1) ? find(source, line, column - 1) : Optional.empty());
    }

    private static boolean isBracket(String text, int column) {
        return column >= 0 && column < text.length() && (OPENING + CLOSING).indexOf(text.charAt(column)) >= 0;
    }

    private static Optional<BracketMatch> find(LexedLines source, int line, int column) {
        var tokens = source.tokens(line);
        boolean inCode = tokens.stream().anyMatch(t -> t.kind() == TokenKind.BRACKET && t.start() == column);
        if (!inCode) {
            return Optional.empty();
        }
        boolean forward = OPENING.indexOf(source.lines().text(line).charAt(column)) >= 0;
        int here = source.lines().start(line) + column;
        return new Walk(source, forward).partner(line, column).map(partner -> new BracketMatch(here, partner));
    }

    /** Walks from a bracket to its partner. */
    private static final class Walk {
        private final LexedLines source;
        private final boolean forward;
        private final ArrayDeque<Character> awaited = new ArrayDeque<>();

        Walk(LexedLines source, boolean forward) {
            this.source = source;
            this.forward = forward;
        }

        Optional<Integer> partner(int fromLine, int fromColumn) {
            int step = forward ? 1 : -1;
            int left = REACH;
            for (int line = fromLine; line >= 0 && line < source.count() && left > 0; line += step, left--) {
                String text = source.lines().text(line);
                var tokens = source.tokens(line);
                for (var token : forward ? tokens : tokens.reversed()) {
                    boolean passed =
                            line == fromLine && (forward ? token.start() < fromColumn : token.start() > fromColumn);
                    if (token.kind() != TokenKind.BRACKET || passed) {
                        continue;
                    }
                    char bracket = text.charAt(token.start());
                    if (opens(bracket)) {
                        awaited.push(other(bracket));
                    } else if (awaited.pop() != bracket) {
                        return Optional.empty();
                    }
                    if (awaited.isEmpty()) {
                        return Optional.of(source.lines().start(line) + token.start());
                    }
                }
            }
            return Optional.empty();
        }

        private boolean opens(char bracket) {
            return (forward ? OPENING : CLOSING).indexOf(bracket) >= 0;
        }
    }

    /** The other one of a pair of brackets. */
    static char other(char bracket) {
        int opening = OPENING.indexOf(bracket);
        return opening >= 0 ? CLOSING.charAt(opening) : OPENING.charAt(CLOSING.indexOf(bracket));
    }
}
