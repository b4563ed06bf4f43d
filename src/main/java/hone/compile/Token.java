package hone.compile;

/**
 * One Java token.
 *
 * @param text what it says once Unicode escapes are read; of a literal the whole literal with its quotes
 * @param start offset of its first UTF-16 unit in the source as it was typed
 * @param end offset after its last one
 */
record Token(Kind kind, String text, int start, int end) {
    enum Kind {
        /** Identifiers and keywords alike. */
        WORD,
        NUMBER,
        STRING,
        CHARACTER,
        SYMBOL,
        /** What stands before the first and after the last token, so that looking around never fails. */
        NONE
    }

    /** Whether it is this word or symbol; never true of a literal. */
    boolean is(String wordOrSymbol) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equals(wordOrSymbol);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isLiteral() {
        return switch (kind) {
            case NUMBER, STRING, CHARACTER -> true;
            case WORD -> text.equals("true") || text.equals("false") || text.equals("null");
            case SYMBOL, NONE -> false;
        };
    }
}
