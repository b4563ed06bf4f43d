package hone.practice;

import hone.problem.ListedProblem;
import hone.problem.Problem.Difficulty;
import hone.problem.ProblemRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which problem to work on. Pure. */
public final class Suggestions {
    private static final String GENTLEST = "pair-sum";

    private Suggestions() {}

    /**
     * What to open where nothing was open before: {@value #GENTLEST}, else an easy problem, else any; one that is not
     * solved, as long as there is one.
     *
     * @param inOrder the readable problems as they are listed
     * @param standings where the person stands; a problem that is not in it is untouched
     * @return empty only if there is no problem at all
     */
    public static Optional<ListedProblem> first(List<ListedProblem> inOrder, Map<ProblemRef, Standing> standings) {
        Predicate<ListedProblem> gentlest = problem -> problem.ref().id().equals(GENTLEST);
        Predicate<ListedProblem> easy = problem -> problem.difficulty() == Difficulty.EASY;
        List<ListedProblem> unsolved = inOrder.stream()
                .filter(problem -> !isSolved(problem, standings))
                .toList();
        List<ListedProblem> candidates = unsolved.isEmpty() ? inOrder : unsolved;
        return Stream.of(gentlest, easy, (Predicate<ListedProblem>) _ -> true)
                .flatMap(wanted -> candidates.stream().filter(wanted).limit(1))
                .findFirst();
    }

    /**
     * What to do after a problem: the first that its author calls related and that is not solved, else the next in order
     * that is not, from the beginning again after the last.
     *
     * @return empty if every other problem is solved
     */
    public static Optional<ListedProblem> next(
            ListedProblem after, List<ListedProblem> inOrder, Map<ProblemRef, Standing> standings) {
        int at = inOrder.stream().map(ListedProblem::ref).toList().indexOf(after.ref());
        Stream<ListedProblem> related = after.related().stream()
                .map(id -> new ProblemRef(after.ref().pack(), id))
                .flatMap(ref -> inOrder.stream().filter(problem -> problem.ref().equals(ref)));
        Stream<ListedProblem> following =
                Stream.concat(inOrder.subList(at + 1, inOrder.size()).stream(), inOrder.subList(0, at + 1).stream());
        return Stream.concat(related, following)
                .filter(problem -> !problem.ref().equals(after.ref()))
                .filter(problem -> !isSolved(problem, standings))
                .findFirst();
    }

    private static boolean isSolved(ListedProblem problem, Map<ProblemRef, Standing> standings) {
        return standings.getOrDefault(problem.ref(), Standing.UNTOUCHED).solved();
    }
}
