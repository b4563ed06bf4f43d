package hone.problem;

import java.util.List;
import java.util.Optional;

/**
 * An input whose output is not known yet.
 *
 * @param input one value a parameter
 * @param name empty where the author gave none
 * @param explain why the output will be what it is
 * @param sample whether it is to be shown
 */
public record DraftCase(List<Value> input, Optional<String> name, Optional<String> explain, boolean sample) {
    public DraftCase {
        input = List.copyOf(input);
    }
}
