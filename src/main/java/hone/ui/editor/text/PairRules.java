package hone.ui.editor.text;

import java.util.List;
import java.util.Optional;

/** What happens to pairs of brackets and quotes while typing. */
public final class PairRules {
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final String QUOTES = "\"'";

    private PairRules() {}

    /**
     * What typing {@code typed} does beyond inserting it: closes it, types over it, or wraps the selection in it.
     * Empty where it is to be inserted as it is.
     */
    public static Optional<TextEdit> typed(LexedLines source, Selection selection, char typed) {
        boolean opening = OPENING.indexOf(typed) >= 0;
        boolean quote = QUOTES.indexOf(typed) >= 0;
        if (!selection.isEmpty()) {
            return opening || quote ? Optional.of(wrap(selection, typed)) : Optional.empty();
        }
        var place = Place.of(source, selection.caret());
        if (opening) {
            return place.context() == Context.CODE && place.roomAfter() && !place.closerIsWaiting(source, typed)
                    ? Optional.of(pair(selection.caret(), typed, BracketMatch.other(typed)))
                    : Optional.empty();
        }
        if (CLOSING.indexOf(typed) >= 0) {
            return place.context() == Context.CODE && place.next() == typed && !place.closerIsMissing(source, typed)
                    ? Optional.of(TextEdit.select(Selection.at(selection.caret() + 1)))
                    : Optional.empty();
        }
        return quote ? quoteTyped(place, selection.caret(), typed) : Optional.empty();
    }

    private static Optional<TextEdit> quoteTyped(Place place, int caret, char typed) {
        boolean closes = switch (place.context()) {
            case STRING -> typed == '"';
            case CHARACTER -> typed == '\'';
            case TEXT_BLOCK -> typed == '"';
            case CODE, LINE_COMMENT, BLOCK_COMMENT -> false;
        };
        if (closes && place.next() == typed && !place.afterBackslash()) {
            return Optional.of(TextEdit.select(Selection.at(caret + 1)));
        }
        if (place.context() != Context.CODE) {
            return Optional.empty();
        }
        if (typed == '"' && place.before().endsWith("\"\"") && !place.before().endsWith("\"\"\"")) {
            // The third quote opens a text block.
            return Optional.of(TextEdit.replace(caret, caret, "\"\"\"\"", Selection.at(caret + 1)));
        }
        char last = place.before().isEmpty()
                ? ' '
                : place.before().charAt(place.before().length() - 1);
        boolean roomBefore = !Character.isJavaIdentifierPart(last) && last != typed;
        return roomBefore && place.roomAfter() ? Optional.of(pair(caret, typed, typed)) : Optional.empty();
    }

    /** Where the caret stands in an empty pair, deletes both; empty where backspace should do what it always does. */
    public static Optional<TextEdit> backspace(LexedLines source, Selection selection) {
        int line = source.lines().lineAt(selection.caret());
        int column = selection.caret() - source.lines().start(line);
        String text = source.lines().text(line);
        if (!selection.isEmpty() || column == 0 || column == text.length()) {
            return Optional.empty();
        }
        char before = text.charAt(column - 1);
        char after = text.charAt(column);
        boolean brackets = OPENING.indexOf(before) >= 0
                && BracketMatch.other(before) == after
                && source.contextAt(line, column) == Context.CODE;
        boolean quotes = QUOTES.indexOf(before) >= 0
                && before == after
                && source.contextAt(line, column - 1) == Context.CODE
                && (source.contextAt(line, column) == Context.STRING
                        || source.contextAt(line, column) == Context.CHARACTER);
        int caret = selection.caret();
        return brackets || quotes
                ? Optional.of(TextEdit.replace(caret - 1, caret + 1, "", Selection.at(caret - 1)))
                : Optional.empty();
    }

    private static TextEdit wrap(Selection selection, char opening) {
        char closing = OPENING.indexOf(opening) >= 0 ? BracketMatch.other(opening) : opening;
        return new TextEdit(
                List.of(
                        new TextEdit.Replacement(selection.start(), selection.start(), String.valueOf(opening)),
                        new TextEdit.Replacement(selection.end(), selection.end(), String.valueOf(closing))),
                selection.moved(1));
    }

    private static TextEdit pair(int caret, char opening, char closing) {
        return TextEdit.replace(caret, caret, "" + opening + closing, Selection.at(caret + 1));
    }

    /** The surroundings of the caret. */
    private record Place(int line, String before, String after, Context context) {
        static Place of(LexedLines source, int caret) {
            int line = source.lines().lineAt(caret);
            int column = caret - source.lines().start(line);
            String text = source.lines().text(line);
            return new Place(line, text.substring(0, column), text.substring(column), source.contextAt(line, column));
        }

        char next() {
            return after.isEmpty() ? '\0' : after.charAt(0);
        }

        /** Whether what follows would not become the inside of a new pair by mistake. */
        boolean roomAfter() {
            return after.isEmpty() || Character.isWhitespace(next()) || ")]};,.:".indexOf(next()) >= 0;
        }

        boolean afterBackslash() {
            int backslashes = 0;
            for (int i = before.length() - 1; i >= 0 && before.charAt(i) == '\\'; i--) {
                backslashes++;
            }
            return backslashes % 2 == 1;
        }

        /** Whether the line already has a closer that lacks its opener. */
        boolean closerIsWaiting(LexedLines source, char opening) {
            return opening != '{' && surplus(source, opening) < 0;
        }

        /** Whether the line has an opener that lacks its closer. */
        boolean closerIsMissing(LexedLines source, char closing) {
            return surplus(source, BracketMatch.other(closing)) > 0;
        }

        private int surplus(LexedLines source, char opening) {
            String text = before + after;
            int surplus = 0;
            for (var token : source.tokens(line)) {
                if (token.kind() == TokenKind.BRACKET) {
                    char bracket = text.charAt(token.start());
                    surplus += bracket == opening ? 1 : bracket == BracketMatch.other(opening) ? -1 : 0;
                }
            }
            return surplus;
        }
    }
}
