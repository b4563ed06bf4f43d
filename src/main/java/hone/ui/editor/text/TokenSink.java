package hone.ui.editor.text;

/** Takes the tokens of one line from left to right. */
@FunctionalInterface
public interface TokenSink {
    /** Forgets them. */
    TokenSink NONE = (length, kind) -> {};

    /** The next {@code length} units, at least 1, are a {@code kind}. */
    void token(int length, TokenKind kind);
}
