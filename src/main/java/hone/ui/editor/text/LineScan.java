package hone.ui.editor.text;

import hone.ui.editor.text.JavaWords.Before;

/**
 * One walk over one line. The state in and out holds, from the low bits up: the mode (2 bits), whether a case label is
 * open (1 bit), what came before (3 bits).
 */
final class LineScan {
    private static final int CODE = 0;
    private static final int COMMENT = 1;
    private static final int JAVADOC = 2;
    private static final int TEXT_BLOCK = 3;
    private static final String TEXT_BLOCK_QUOTES = "\"\"\"";

    private final String line;
    private final TokenSink sink;
    private int at;
    private int mode;
    private boolean inCase;
    private Before before;
    private Context context = Context.CODE;

    LineScan(String line, int state, TokenSink sink) {
        this.line = line;
        this.sink = sink;
        mode = state & 3;
        inCase = (state & 4) != 0;
        Before[] all = Before.values();
        before = all[Math.min(state >>> 3, all.length - 1)];
    }

    int state() {
        return mode | (inCase ? 4 : 0) | before.ordinal() << 3;
    }

    Context context() {
        return switch (mode) {
            case COMMENT, JAVADOC -> Context.BLOCK_COMMENT;
            case TEXT_BLOCK -> Context.TEXT_BLOCK;
            default -> context;
        };
    }

    void run() {
        while (at < line.length()) {
            switch (mode) {
                case COMMENT -> comment(at);
                case JAVADOC -> javadoc(at);
                case TEXT_BLOCK -> textBlock(at);
                default -> code();
            }
        }
    }

    private void code() {
        char c = line.charAt(at);
        char next = at + 1 < line.length() ? line.charAt(at + 1) : '\0';
        if (c == '/' && next == '/') {
            lineComment();
        } else if (c == '/' && next == '*') {
            blockComment();
        } else if (c == '"') {
            if (line.startsWith(TEXT_BLOCK_QUOTES, at)) {
                mode = TEXT_BLOCK;
                emit(at + 3, TokenKind.STRING);
            } else {
                quoted('"', Context.STRING);
            }
        } else if (c == '\'') {
            quoted('\'', Context.CHARACTER);
        } else if (Numbers.startsAt(line, at)) {
            emit(Numbers.end(line, at), TokenKind.NUMBER);
            before = Before.OTHER;
        } else if (c == '@' && Character.isJavaIdentifierStart(next)) {
            annotation();
        } else if (Character.isJavaIdentifierStart(c)) {
            word();
        } else {
            sign(c, next);
        }
    }

    private void lineComment() {
        context = Context.LINE_COMMENT;
        if (line.startsWith("///", at)) {
            documentation(line.length());
        } else {
            emit(line.length(), TokenKind.COMMENT);
        }
    }

    private void blockComment() {
        // "/**/" is an empty plain comment.
        boolean doc = line.startsWith("/**", at) && !line.startsWith("/**/", at);
        if (doc) {
            mode = JAVADOC;
            javadoc(at + 3);
        } else {
            mode = COMMENT;
            comment(at + 2);
        }
    }

    private void comment(int from) {
        int close = line.indexOf("*/", from);
        if (close >= 0) {
            mode = CODE;
        }
        emit(close < 0 ? line.length() : close + 2, TokenKind.COMMENT);
    }

    private void javadoc(int from) {
        int close = line.indexOf("*/", from);
        if (close >= 0) {
            mode = CODE;
        }
        documentation(close < 0 ? line.length() : close + 2);
    }

    /** Emits documentation up to {@code end}, with its tags apart. */
    private void documentation(int end) {
        int tag = at;
        while ((tag = line.indexOf('@', tag)) >= 0 && tag < end) {
            int tagEnd = nameEnd(tag + 1);
            boolean startsTag = tag == 0 || " \t*{".indexOf(line.charAt(tag - 1)) >= 0;
            if (startsTag && tagEnd > tag + 1) {
                emit(tag, TokenKind.JAVADOC);
                emit(tagEnd, TokenKind.JAVADOC_TAG);
            }
            tag = Math.max(tagEnd, tag + 1);
        }
        emit(end, TokenKind.JAVADOC);
    }

    private void textBlock(int from) {
        int to = from;
        while (to < line.length()) {
            char c = line.charAt(to);
            if (c == '\\') {
                to = escape(to, true);
            } else if (line.startsWith(TEXT_BLOCK_QUOTES, to)) {
                mode = CODE;
                before = Before.OTHER;
                emit(to + 3, TokenKind.STRING);
                return;
            } else {
                to++;
            }
        }
        emit(line.length(), TokenKind.STRING);
    }

    private void quoted(char quote, Context inside) {
        int to = at + 1;
        while (to < line.length() && line.charAt(to) != quote) {
            to = line.charAt(to) == '\\' ? escape(to, false) : to + 1;
        }
        boolean closed = to < line.length();
        if (!closed) {
            context = inside;
        }
        before = Before.OTHER;
        emit(closed ? to + 1 : line.length(), TokenKind.STRING);
    }

    /** Emits the literal so far and, where it is valid, the escape at {@code backslash}; returns where to go on. */
    private int escape(int backslash, boolean inTextBlock) {
        int end = Escapes.end(line, backslash, inTextBlock);
        if (end < 0) {
            return Math.min(backslash + 2, line.length());
        }
        emit(backslash, TokenKind.STRING);
        emit(end, TokenKind.ESCAPE);
        return end;
    }

    private void annotation() {
        int end = nameEnd(at + 1);
        emit(end, "@interface".equals(line.substring(at, end)) ? TokenKind.KEYWORD : TokenKind.ANNOTATION);
    }

    private void word() {
        int end = nameEnd(at);
        if (line.startsWith(JavaWords.NON_SEALED, at) && at + JavaWords.NON_SEALED.length() == nameEnd(end + 1)) {
            int wide = at + JavaWords.NON_SEALED.length();
            if (JavaWords.isContextual(JavaWords.NON_SEALED, before, inCase, line, wide)) {
                emit(wide, TokenKind.KEYWORD);
                before = Before.OTHER;
                return;
            }
        }
        String word = line.substring(at, end);
        if (JavaWords.isReserved(word)) {
            emit(end, TokenKind.KEYWORD);
            keyword(word);
        } else if (JavaWords.isContextual(word, before, inCase, line, end)) {
            emit(end, TokenKind.KEYWORD);
            before = Before.OTHER;
        } else {
            emit(end, nameKind(word, end));
            before = Before.NAME;
        }
    }

    private void keyword(String word) {
        switch (word) {
            case "case" -> {
                inCase = true;
                before = Before.OTHER;
            }
            case "else", "do" -> before = Before.STATEMENT;
            case "import" -> before = Before.IMPORT;
            default -> before = Before.OTHER;
        }
    }

    private TokenKind nameKind(String word, int end) {
        if (Character.isUpperCase(word.charAt(0))) {
            return JavaWords.isConstant(word, before, line, at, end) ? TokenKind.CONSTANT : TokenKind.TYPE;
        }
        int next = JavaWords.skipSpace(line, end);
        return next < line.length() && line.charAt(next) == '(' ? TokenKind.METHOD : TokenKind.PLAIN;
    }

    private void sign(char c, char next) {
        switch (c) {
            case '{', '}' -> {
                inCase = false;
                bracket(Before.STATEMENT);
            }
            case '(', '[', ']' -> bracket(Before.OTHER);
            case ')' -> bracket(Before.CLOSING);
            case ';' -> plain(1, Before.STATEMENT, false);
            case '-' -> {
                boolean arrow = next == '>';
                plain(arrow ? 2 : 1, arrow ? Before.STATEMENT : Before.OTHER, inCase && !arrow);
            }
            case ':' -> {
                boolean reference = next == ':';
                plain(reference ? 2 : 1, reference ? Before.DOT : Before.STATEMENT, inCase && reference);
            }
            case '.' -> plain(1, Before.DOT, inCase);
            default -> {
                int to = at + 1;
                if (Character.isWhitespace(c)) {
                    to = JavaWords.skipSpace(line, to);
                    emit(to, TokenKind.PLAIN);
                } else {
                    plain(1, Before.OTHER, inCase);
                }
            }
        }
    }

    private void bracket(Before then) {
        emit(at + 1, TokenKind.BRACKET);
        before = then;
    }

    private void plain(int length, Before then, boolean caseStaysOpen) {
        emit(at + length, TokenKind.PLAIN);
        before = then;
        inCase = caseStaysOpen;
    }

    private int nameEnd(int from) {
        int to = Math.min(from, line.length());
        while (to < line.length() && Character.isJavaIdentifierPart(line.charAt(to))) {
            to++;
        }
        return to;
    }

    private void emit(int end, TokenKind kind) {
        if (end > at) {
            sink.token(end - at, kind);
            at = end;
        }
    }
}
