package hone.ui.editor.text;

import java.util.List;
import java.util.Optional;

/** How Enter and a closing brace indent. One level is four spaces. */
public final class IndentRules {
    /** One level. */
    public static final String LEVEL = "    ";

    private IndentRules() {}

    /**
     * What Enter does: a line break and the indent that fits, one level deeper after what opens a block, with an empty
     * line between two brackets and the star carried on in a block comment.
     */
    public static TextEdit enter(LexedLines source, Selection selection) {
        int line = source.lines().lineAt(selection.start());
        int column = selection.start() - source.lines().start(line);
        String text = source.lines().text(line);
        String before = text.substring(0, column);
        String after = textAfter(source, selection.end());
        String indent = leadingSpace(before);
        if (indent.length() == column) {
            return inIndent(selection, text, indent);
        }
        return switch (JavaLexer.contextAfter(before, source.stateBefore(line))) {
            case CODE -> inCode(source, selection, before, after, indent);
            case BLOCK_COMMENT -> inComment(source, selection, line, before, after);
            case LINE_COMMENT, STRING, CHARACTER, TEXT_BLOCK -> broken(selection, after, indent, "");
        };
    }

    /** Enter left of the first word moves the line down as it is; a line of spaces alone is left empty behind. */
    private static TextEdit inIndent(Selection selection, String text, String indent) {
        boolean blank = text.isBlank() && selection.isEmpty();
        int start = blank ? selection.start() - indent.length() : selection.start();
        return TextEdit.replace(start, selection.end(), "\n" + indent, Selection.at(start + 1 + indent.length()));
    }

    private static TextEdit inCode(LexedLines source, Selection selection, String before, String after, String indent) {
        char last = lastCodeUnit(before, source, selection.start());
        boolean opens = last == '{' || last == '(' || last == '[';
        boolean label = last == ':'
                && (before.strip().startsWith("case ") || before.strip().startsWith("default"));
        boolean arrow = last == '>' && before.stripTrailing().endsWith("->");
        if (opens && after.stripLeading().indexOf(BracketMatch.other(last)) == 0) {
            return broken(selection, after, indent + LEVEL, "\n" + indent);
        }
        return broken(selection, after, opens || label || arrow ? indent + LEVEL : indent, "");
    }

    private static TextEdit inComment(LexedLines source, Selection selection, int line, String before, String after) {
        String indent = leadingSpace(before);
        String body = before.substring(indent.length());
        if (body.startsWith("/*")) {
            boolean alone = after.isBlank() && !nextLineCarriesOn(source, line);
            return broken(selection, after, indent + " * ", alone ? "\n" + indent + " */" : "");
        }
        return broken(selection, after, body.startsWith("*") ? indent + "* " : indent, "");
    }

    private static boolean nextLineCarriesOn(LexedLines source, int line) {
        return line + 1 < source.count()
                && source.lines().text(line + 1).stripLeading().startsWith("*");
    }

    /** A line break, the indent, the caret, {@code behind}, and what stood after the caret without its leading space. */
    private static TextEdit broken(Selection selection, String after, String indent, String behind) {
        int skipped = leadingSpace(after).length();
        return TextEdit.replace(
                selection.start(),
                selection.end() + skipped,
                "\n" + indent + behind,
                Selection.at(selection.start() + 1 + indent.length()));
    }

    /**
     * What a closing brace does where it is the first on its line: it goes back to the indent of the line that its
     * opening brace stands on, or one level where there is none. Empty where it is to be inserted as it is.
     */
    public static Optional<TextEdit> closingBrace(LexedLines source, Selection selection) {
        int line = source.lines().lineAt(selection.caret());
        int start = source.lines().start(line);
        String before = source.lines().text(line).substring(0, selection.caret() - start);
        if (!selection.isEmpty()
                || !before.isBlank()
                || before.isEmpty()
                || source.contextAt(line, before.length()) != Context.CODE) {
            return Optional.empty();
        }
        String indent = openingIndent(source, line).orElse(before.substring(Math.min(before.length(), LEVEL.length())));
        return Optional.of(
                TextEdit.replace(start, selection.caret(), indent + "}", Selection.at(start + indent.length() + 1)));
    }

    /** The indent of the line with the nearest brace before {@code line} that is still open. */
    private static Optional<String> openingIndent(LexedLines source, int line) {
        int depth = 0;
        int farthest = Math.max(0, line - BracketMatch.REACH);
        for (int above = line - 1; above >= farthest; above--) {
            String text = source.lines().text(above);
            for (var token : source.tokens(above).reversed()) {
                if (token.kind() != TokenKind.BRACKET) {
                    continue;
                }
                char bracket = text.charAt(token.start());
                depth += bracket == '}' ? 1 : bracket == '{' ? -1 : 0;
                if (depth < 0) {
                    return Optional.of(leadingSpace(text));
                }
            }
        }
        return Optional.empty();
    }

    /** The last unit before the caret that is neither space nor comment, or NUL. */
    private static char lastCodeUnit(String before, LexedLines source, int caret) {
        int line = source.lines().lineAt(caret);
        List<Token> tokens = source.tokens(line);
        for (var token : tokens.reversed()) {
            int end = Math.min(token.end(), before.length());
            if (token.start() >= before.length() || token.kind().isComment()) {
                continue;
            }
            String part = before.substring(token.start(), end).stripTrailing();
            if (!part.isEmpty()) {
                return part.charAt(part.length() - 1);
            }
        }
        return '\0';
    }

    private static String textAfter(LexedLines source, int position) {
        int line = source.lines().lineAt(position);
        return source.lines().text(line).substring(position - source.lines().start(line));
    }

    /** The spaces and tabs that {@code text} starts with. */
    static String leadingSpace(String text) {
        int end = 0;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(0, end);
    }
}
