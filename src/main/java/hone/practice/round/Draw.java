package hone.practice.round;

import hone.problem.ListedProblem;
import hone.problem.ProblemRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Draws the tasks of a round: what was seen lately and topics that the round has already come up seldom, what the person is weak
 * in more often. Pure: the same candidates in the same order and the same seed give the same tasks.
 */
public final class Draw {
    private static final double SEEN = 0.1;
    private static final double TOPIC_AGAIN = 0.05;
    private static final double WEAK = 2;

    private Draw() {}

    /** What came of it. */
    public sealed interface Drawn {
        /** A problem a slot, in the order of the slots. */
        record Tasks(List<ListedProblem> problems) implements Drawn {
            public Tasks {
                problems = List.copyOf(problems);
            }
        }

        /**
         * No problem fits one of the slots.
         *
         * @param slot which, from 0
         * @param why for people
         */
        record NoFit(int slot, String why) implements Drawn {}
    }

    /** Draws a problem for each slot. Fixed ones are set aside first, so that none is drawn twice. */
    public static Drawn draw(List<Slot> slots, List<Candidate> candidates, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Set<ProblemRef> taken = new HashSet<>();
        Set<String> topics = new HashSet<>();
        for (Slot slot : slots) {
            if (slot instanceof Slot.Fixed fixed) {
                taken.add(fixed.problem());
            }
        }
        List<ListedProblem> drawn = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            Optional<ListedProblem> problem = switch (slot) {
                case Slot.Fixed fixed -> fixed(fixed, candidates);
                case Slot.Drawn wanted -> choose(wanted, candidates, taken, topics, random);
            };
            if (problem.isEmpty()) {
                return new Drawn.NoFit(i, why(slot, i));
            }
            taken.add(problem.get().ref());
            topics.add(problem.get().topic());
            drawn.add(problem.get());
        }
        return new Drawn.Tasks(drawn);
    }

    /** How many problems fit a slot, whatever stands in the others. */
    public static int fitting(Slot slot, List<Candidate> candidates) {
        return switch (slot) {
            case Slot.Fixed fixed -> fixed(fixed, candidates).isPresent() ? 1 : 0;
            case Slot.Drawn wanted ->
                (int) candidates.stream()
                        .filter(candidate -> fits(wanted, candidate.problem()))
                        .count();
        };
    }

    private static Optional<ListedProblem> fixed(Slot.Fixed slot, List<Candidate> candidates) {
        return candidates.stream()
                .map(Candidate::problem)
                .filter(problem -> problem.ref().equals(slot.problem()) && !problem.isBroken())
                .findFirst();
    }

    private static Optional<ListedProblem> choose(
            Slot.Drawn slot,
            List<Candidate> candidates,
            Set<ProblemRef> taken,
            Set<String> topics,
            SplittableRandom random) {
        List<Candidate> fit = candidates.stream()
                .filter(candidate -> fits(slot, candidate.problem()))
                .filter(candidate -> !taken.contains(candidate.problem().ref()))
                .toList();
        double sum = fit.stream().mapToDouble(each -> chance(each, topics)).sum();
        double at = random.nextDouble() * sum;
        for (Candidate candidate : fit) {
            at -= chance(candidate, topics);
            if (at < 0) {
                return Optional.of(candidate.problem());
            }
        }
        return fit.isEmpty() ? Optional.empty() : Optional.of(fit.getLast().problem());
    }

    private static boolean fits(Slot.Drawn slot, ListedProblem problem) {
        return !problem.isBroken()
                && slot.difficulty().map(problem.difficulty()::equals).orElse(true)
                && (slot.topics().isEmpty()
                        || slot.topics().contains(problem.topic())
                        || problem.topics().stream().anyMatch(slot.topics()::contains));
    }

    private static double chance(Candidate candidate, Set<String> topics) {
        return (1 + WEAK * candidate.weak())
                * (candidate.seenLately() ? SEEN : 1)
                * (topics.contains(candidate.problem().topic()) ? TOPIC_AGAIN : 1);
    }

    private static String why(Slot slot, int number) {
        return switch (slot) {
            case Slot.Fixed fixed ->
                "Task " + (number + 1) + " is to be “" + fixed.problem()
                        + "”, which is not among your packs or cannot be read. Bring its pack back, or choose another.";
            case Slot.Drawn drawn ->
                "No problem is left for task " + (number + 1) + ": it is to be "
                        + drawn.difficulty()
                                .map(difficulty -> difficulty.name().toLowerCase(Locale.ROOT))
                                .orElse("of any difficulty")
                        + (drawn.topics().isEmpty()
                                ? ""
                                : " and about "
                                        + String.join(
                                                " or ",
                                                drawn.topics().stream().sorted().toList()))
                        + ". Take fewer tasks, another difficulty or more topics.";
        };
    }
}
