package hone.compile;

import java.util.List;

/**
 * What ECJ has to say, in its own words.
 *
 * @param id name of the constant in ECJ's {@code IProblem}
 * @param arguments what its message is about, types with their packages
 * @param start offset of the first unit in the user's text
 * @param end offset after the last unit
 */
record EcjProblem(String id, List<String> arguments, String message, int start, int end) {
    EcjProblem {
        arguments = List.copyOf(arguments);
    }

    /** An argument, or nothing where ECJ gave fewer. */
    String argument(int index) {
        return index < arguments.size() ? arguments.get(index) : "";
    }
}
