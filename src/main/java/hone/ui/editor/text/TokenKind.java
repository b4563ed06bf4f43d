package hone.ui.editor.text;

/** What a stretch of a line of Java is, as far as colouring it needs to know. */
public enum TokenKind {
    PLAIN,
    KEYWORD,
    TYPE,
    CONSTANT,
    METHOD,
    ANNOTATION,
    NUMBER,
    STRING,
    /** A valid escape inside a string, a character or a text block. */
    ESCAPE,
    COMMENT,
    JAVADOC,
    /** A tag inside Javadoc, such as {@code @param}. */
    JAVADOC_TAG,
    /** One of the six brackets, outside literals and comments. */
    BRACKET;

    /** Whether it is part of a comment. */
    public boolean isComment() {
        return this == COMMENT || this == JAVADOC || this == JAVADOC_TAG;
    }
}
