package hone.problem;

import hone.problem.Problem.Difficulty;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a list shows of a problem. The rest is read when it is opened, so that a list of ten thousand stays small.
 *
 * @param topic the topic folder it lies in
 * @param title what it is called; a broken problem by its id
 * @param difficulty medium where it cannot be read
 * @param topics the author's topic words, in order
 * @param related ids of other problems
 * @param folder the problem's own folder
 * @param fault why it cannot be used; empty where it can
 */
public record ListedProblem(
        ProblemRef ref,
        String topic,
        String title,
        Difficulty difficulty,
        List<String> topics,
        List<String> related,
        Path folder,
        Optional<Fault> fault) {
    public ListedProblem {
        topics = List.copyOf(topics);
        related = List.copyOf(related);
    }

    /** How a problem that was read is listed. */
    public static ListedProblem of(Problem problem) {
        return new ListedProblem(
                problem.ref(),
                problem.topic(),
                problem.title(),
                problem.difficulty(),
                problem.topics(),
                problem.related(),
                problem.folder(),
                Optional.empty());
    }

    /**
     * How a problem that cannot be used is listed.
     *
     * @param pack the folder of its pack
     */
    public static ListedProblem of(BrokenProblem broken, Path pack) {
        return new ListedProblem(
                broken.ref(),
                broken.topic(),
                broken.ref().id(),
                Difficulty.MEDIUM,
                List.of(),
                List.of(),
                pack.resolve(broken.topic()).resolve(broken.ref().id()),
                Optional.of(broken.fault()));
    }

    /** How a problem is listed that lies in a folder of its own, outside its pack; broken if it cannot be read. */
    public static ListedProblem at(ProblemRef ref, String topic, Path folder) {
        return switch (PackReader.problem(ref, topic, folder, new Warnings())) {
            case Problem problem -> of(problem);
            case BrokenProblem broken ->
                new ListedProblem(
                        ref,
                        topic,
                        ref.id(),
                        Difficulty.MEDIUM,
                        List.of(),
                        List.of(),
                        folder,
                        Optional.of(broken.fault()));
        };
    }

    /** Whether it cannot be used. */
    public boolean isBroken() {
        return fault.isPresent();
    }

    /**
     * Reads the problem as it is on disk now.
     *
     * @throws PackException if it is broken, or has become so
     */
    public Problem open() throws PackException {
        if (fault.isPresent()) {
            throw new PackException(fault.get());
        }
        return switch (PackReader.problem(ref, topic, folder, new Warnings())) {
            case Problem problem -> problem;
            case BrokenProblem broken -> throw new PackException(broken.fault());
        };
    }
}
