package hone.instrument;

/**
 * Something that a submission uses and may not.
 *
 * @param line 1-based line of the source, or 0 where the class file does not tell
 * @param what the class or member in a person's terms, such as {@code Files.readString}
 * @param message what, why and what to do instead, for a learner
 */
public record Denial(int line, String what, String message) {}
