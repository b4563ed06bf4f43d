package hone.problem;

import java.util.List;
import java.util.stream.Stream;

/**
 * The cases of a problem in the order in which they are judged, samples first.
 *
 * @param samples the cases that are shown; at least one
 * @param secret the cases that are hidden
 * @param warnings what is odd but harmless in their files, such as an unknown key
 */
public record Cases(List<Case> samples, List<Case> secret, List<Fault> warnings) {
    public Cases {
        samples = List.copyOf(samples);
        secret = List.copyOf(secret);
        warnings = List.copyOf(warnings);
    }

    /** Cases without a warning. */
    public Cases(List<Case> samples, List<Case> secret) {
        this(samples, secret, List.of());
    }

    /** All cases in the order in which they are judged. */
    public List<Case> all() {
        return Stream.concat(samples.stream(), secret.stream()).toList();
    }
}
