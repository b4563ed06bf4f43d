package hone.compile;

/**
 * What a compiler has to say about a place in the user's source.
 *
 * @param line 1-based, the user's own
 * @param column 1-based, in UTF-16 units, the user's own
 * @param length of the marked text in UTF-16 units, at least 1
 * @param message in plain words
 * @param id stable name of the kind of message, such as {@code UndefinedMethod}
 */
public record Diagnostic(int line, int column, int length, Severity severity, String message, String id) {
    /** Whether it keeps the source from compiling. */
    public enum Severity {
        ERROR,
        WARNING
    }
}
