package hone.problem;

import hone.problem.Problem.Difficulty;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a person wants to know of a pack before it is added.
 *
 * @param functions how many of its problems are functions
 * @param classes how many are classes
 * @param programs how many are programs
 * @param difficulties how many are easy, medium, hard
 * @param badges how many have earned each badge
 * @param broken what is wrong with the problems that cannot be used, one fault each
 * @param warnings how much else is odd, but harmless
 */
public record PackContents(
        PackHeader header,
        int functions,
        int classes,
        int programs,
        Map<Difficulty, Integer> difficulties,
        Map<Badge, Integer> badges,
        List<Fault> broken,
        int warnings) {
    public PackContents {
        difficulties = Map.copyOf(difficulties);
        badges = Map.copyOf(badges);
        broken = List.copyOf(broken);
    }

    /** Looks at every problem; for some thousands that takes a second or two. */
    public static PackContents of(Pack pack) {
        int functions = 0;
        int classes = 0;
        int programs = 0;
        Map<Difficulty, Integer> difficulties = new EnumMap<>(Difficulty.class);
        Map<Badge, Integer> badges = new EnumMap<>(Badge.class);
        List<Fault> broken = new ArrayList<>();
        for (ProblemEntry entry : pack.problems()) {
            switch (entry) {
                case BrokenProblem fault -> broken.add(fault.fault());
                case Problem problem -> {
                    switch (problem.signature()) {
                        case Signature.Function _ -> functions++;
                        case Signature.Operations _ -> classes++;
                        case Signature.Program _ -> programs++;
                    }
                    difficulties.merge(problem.difficulty(), 1, Integer::sum);
                    for (Badge badge : Badge.values()) {
                        if (badge.isEarnedBy(problem)) {
                            badges.merge(badge, 1, Integer::sum);
                        }
                    }
                }
            }
        }
        return new PackContents(
                pack.header(),
                functions,
                classes,
                programs,
                difficulties,
                badges,
                broken,
                pack.warnings().size());
    }

    /** How many problems can be used. */
    public int sound() {
        return functions + classes + programs;
    }
}
