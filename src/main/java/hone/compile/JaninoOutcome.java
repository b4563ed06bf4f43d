package hone.compile;

import java.time.Duration;

/** What Janino made of a source. */
sealed interface JaninoOutcome {
    /**
     * It compiled.
     *
     * @param took wall time
     */
    record Accepted(ClassFiles classes, Duration took) implements JaninoOutcome {}

    /**
     * It did not, which says nothing about whether the source is Java.
     *
     * @param why for people, such as "Janino has no lambdas (line 7)"
     */
    record Refused(String why) implements JaninoOutcome {}
}
