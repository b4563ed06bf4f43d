package hone.ui.editor.text;

/** A token with its place in the line: columns {@code start} up to but not including {@code end}. */
public record Token(int start, int end, TokenKind kind) {}
