package hone.problem;

import java.util.List;
import java.util.Optional;

/**
 * One input and its expected output.
 *
 * @param name unique within the problem; {@code FILE#place} where the author gave none
 * @param secret whether it is hidden until it fails
 * @param input one value a parameter
 * @param expected what is right; absent only in a person's own case that merely asks what comes back
 * @param explain why the expected output is right, Markdown, for people
 */
public record Case(String name, boolean secret, List<Value> input, Optional<Value> expected, Optional<String> explain) {
    public Case {
        input = List.copyOf(input);
    }

    /** The number of scalars in the input, a string counting its length. */
    public long size() {
        return input.stream().mapToLong(Value::size).sum();
    }
}
