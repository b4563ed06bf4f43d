package hone.problem;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What a submission has to offer so that it can be called. */
public sealed interface Signature {
    /** The class that a submission declares, such as {@code Solution}. */
    String className();

    /** A parameter of a method. */
    record Parameter(String name, Type type) {}

    /**
     * One method of one class.
     *
     * @param mutates which parameter is judged instead of the result, counted from 0; present exactly where {@code
     *     returns} is void
     */
    record Function(String className, String method, List<Parameter> parameters, Type returns, OptionalInt mutates)
            implements Signature {
        public Function {
            parameters = List.copyOf(parameters);
        }

        /** The type of what is compared: the result, or the argument that the method changes. */
        public Type judgedType() {
            return mutates.isPresent() ? parameters.get(mutates.getAsInt()).type() : returns;
        }

        /** The method's head as a person writes it, such as {@code int[] closest(int[] readings, long target)}. */
        public String head() {
            return returns.javaName() + " " + method
                    + parameters.stream()
                            .map(p -> p.type().javaName() + " " + p.name())
                            .collect(Collectors.joining(", ", "(", ")"));
        }
    }
}
