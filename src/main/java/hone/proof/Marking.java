package hone.proof;

import hone.judge.CaseOutcome;
import hone.judge.Judgement;
import hone.judge.Verdict;
import hone.problem.CaseGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a problem is worth: each group its points if all its cases are right; without groups one point for an accepted
 * submission.
 */
public record Marking(List<CaseGroup> groups) {
    public Marking {
        groups = List.copyOf(groups);
    }

    /** A group with what it brought. */
    public record Mark(String group, boolean earned, double points) {}

    /** All that can be had. */
    public double most() {
        return groups.isEmpty()
                ? 1
                : groups.stream().mapToDouble(CaseGroup::points).sum();
    }

    /** What a judgement brings. */
    public double points(Judgement judgement) {
        return groups.isEmpty()
                ? judgement.verdict() == Verdict.AC ? 1 : 0
                : marks(judgement).stream()
                        .filter(Mark::earned)
                        .mapToDouble(Mark::points)
                        .sum();
    }

    /** What each group brings; none without groups. */
    public List<Mark> marks(Judgement judgement) {
        Set<String> right = new HashSet<>();
        for (CaseOutcome outcome : judgement.cases()) {
            if (outcome.verdict().equals(Optional.of(Verdict.AC))) {
                right.add(outcome.of().name());
            }
        }
        return groups.stream()
                .map(group -> new Mark(group.name(), right.containsAll(group.cases()), group.points()))
                .toList();
    }
}
