package hone.proof;

import java.util.Optional;

/**
 * One file that somebody handed in.
 *
 * @param student whose it is
 * @param file where it was found, for people
 * @param problem the id of the problem that it says it is for; empty where its name says none
 * @param content what is in it
 */
public record HandedIn(String student, String file, Optional<String> problem, Content content) {
    /** What a file holds. */
    public sealed interface Content {
        /** Java source, with line feeds alone at the ends of its lines and without a byte order mark. */
        record Source(String text) implements Content {}

        /** Nothing that can be judged, and why. */
        record Unreadable(String why) implements Content {}
    }
}
