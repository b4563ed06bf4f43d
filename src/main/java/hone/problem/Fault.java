package hone.problem;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is wrong with a file of a pack, and where.
 *
 * @param message what was found and what was expected, for the pack's author
 * @param file path relative to the pack, with forward slashes; absent where no file is to blame
 * @param line 1-based
 * @param column 1-based, in UTF-16 units
 * @param path JSON path such as {@code $.signature.parameters[0].type}
 */
public record Fault(
        String message, Optional<String> file, OptionalInt line, OptionalInt column, Optional<String> path) {
    /** A fault without a place. */
    public static Fault of(String message) {
        return new Fault(message, Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
    }

    /** The place and the message on one line, such as {@code arrays/sums/problem.json:3:12: expected … ($.kind)}. */
    public String describe() {
        StringBuilder text = new StringBuilder();
        file.ifPresent(name -> text.append(name).append(':'));
        line.ifPresent(number -> text.append(number).append(':'));
        column.ifPresent(number -> text.append(number).append(':'));
        text.append(text.isEmpty() ? "" : " ").append(message);
        path.ifPresent(where -> text.append(" (").append(where).append(')'));
        return text.toString();
    }
}
