package hone.proof;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What of a pack is checked, and how.
 *
 * @param only ids of the problems that are wanted; all if empty
 * @param mutants which mutants are made
 * @param room at which problems, in the order of the pack, it is measured how far the submissions are from the time limit; at the
 *     others they only have to be on the right side of it
 * @param strengthen whether the inputs that would tell survivors are added as cases
 * @param inputs on so many generated inputs the accepted submissions are compared, at least 1
 * @param jobs how many problems at once, at least 1
 * @param state where finished problems are noted until all are, so that a check that was stopped goes on
 */
public record CheckOptions(
        Set<String> only, Share mutants, Share room, boolean strengthen, int inputs, int jobs, Optional<Path> state) {
    public CheckOptions {
        only = Set.copyOf(only);
    }

    /** As many generated inputs as show what one wants to know. */
    public static final int INPUTS = 1_000;
}
