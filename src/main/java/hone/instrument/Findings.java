package hone.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what is refused and where, and makes of it the shortest list that tells a learner everything. */
final class Findings {
    /** More are of no use to anybody. */
    private static final int MOST = 50;

    private record Finding(int line, String owner, String what, Refusals.Words words) {
        /** What the findings of one answer have in common. */
        String advice() {
            return words.rank() == Integer.MAX_VALUE ? owner : words.advice();
        }
    }

    private record Place(int line, String advice) {}

    private final Refusals refusals;
    private final List<Finding> found = new ArrayList<>();
    private final List<Denial> whole = new ArrayList<>();

    Findings(Refusals refusals) {
        this.refusals = refusals;
    }

    /** @param line 1-based, or 0 where the class file does not tell */
    void add(int line, Refused refused) {
        found.add(new Finding(line, refused.owner(), refused.what(), refusals.wordsFor(refused)));
    }

    /** Something that has its own words. */
    void add(Denial denial) {
        whole.add(denial);
    }

    /**
     * Sorted by line; of one line and one advice only the use that explains itself best. What has no line, such as a type
     * that stands in the constant pool alone, is left out where another use with the same advice has one.
     */
    List<Denial> toDenials() {
        Set<String> saidWithLine = new HashSet<>();
        for (Finding finding : found) {
            if (finding.line > 0) {
                saidWithLine.add(finding.owner);
                saidWithLine.add(finding.advice());
            }
        }
        Map<Place, Finding> best = new LinkedHashMap<>();
        for (Finding finding : found) {
            boolean said = saidWithLine.contains(finding.owner) || saidWithLine.contains(finding.advice());
            if (finding.line > 0 || !said) {
                best.merge(new Place(finding.line, finding.advice()), finding, Findings::clearer);
            }
        }
        List<Denial> denials = new ArrayList<>(whole);
        for (Finding finding : best.values()) {
            denials.add(new Denial(finding.line, finding.what, finding.words.about(finding.what)));
        }
        return denials.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Denial::line))
                .limit(MOST)
                .toList();
    }

    private static Finding clearer(Finding earlier, Finding later) {
        return later.words.rank() < earlier.words.rank() ? later : earlier;
    }
}
