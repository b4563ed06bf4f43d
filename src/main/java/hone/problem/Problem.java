package hone.problem;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A problem as its {@code problem.json} states it. Statement, editorial and cases are read from {@code folder} when they
 * are needed.
 *
 * @param ref where it stands
 * @param topic the topic folder it lies in
 * @param topics the author's topic words, in order
 * @param growth the author's word on how cost should grow
 * @param hints from a nudge to nearly the idea
 * @param related ids of other problems
 * @param folder the problem's own folder
 */
public record Problem(
        ProblemRef ref,
        String topic,
        String title,
        Difficulty difficulty,
        List<String> topics,
        Signature signature,
        Limits limits,
        Compare compare,
        Optional<DeclaredGrowth> growth,
        List<String> hints,
        Reveal reveal,
        Profile profile,
        List<String> related,
        Path folder)
        implements ProblemEntry {
    public Problem {
        topics = List.copyOf(topics);
        hints = List.copyOf(hints);
        related = List.copyOf(related);
    }

    /** How hard its author thinks it is. */
    public enum Difficulty {
        EASY,
        MEDIUM,
        HARD
    }

    /** What a person sees of a secret case. */
    public enum Reveal {
        ALWAYS,
        ON_FAILURE,
        NAME,
        NEVER
    }

    /** What a submission may use of the platform. */
    public enum Profile {
        PLAIN,
        PROGRAM,
        CONCURRENCY
    }
}
