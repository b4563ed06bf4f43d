package hone.proof;

import java.util.OptionalInt;

/**
 * Something about a problem that its author should know.
 *
 * @param rule the name of what was looked at, the same in every version
 * @param file path in the pack, with forward slashes
 * @param line from 1, where one is to blame
 * @param message what is wrong
 * @param fix what to do about it
 */
public record Finding(Severity severity, String rule, String file, OptionalInt line, String message, String fix) {
    /** How bad it is. */
    public enum Severity {
        /** The pack says something that is not so, or lets wrong solutions through. */
        ERROR,
        /** Something is missing that would prove more, or looks odd. */
        WARNING
    }
}
