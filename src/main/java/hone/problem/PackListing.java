package hone.problem;

import java.util.List;
import java.util.Set;

/**
 * A pack's problems as a list shows them, and what to remember of it for the next time.
 *
 * @param problems sorted by topic, then id
 * @param stamp changes when the list may have changed, see {@link PackLister#stamp}
 * @param fresh those that had to be read and can be remembered
 * @param gone the places of those that were remembered and are no longer there, or no longer as they were
 */
public record PackListing(
        PackHeader header, List<ListedProblem> problems, long stamp, List<Remembered> fresh, Set<String> gone) {
    public PackListing {
        problems = List.copyOf(problems);
        fresh = List.copyOf(fresh);
        gone = Set.copyOf(gone);
    }

    /**
     * A sound problem as it was when it was read last.
     *
     * @param stamp what its files looked like from outside, see {@link ProblemStamp}
     */
    public record Remembered(ListedProblem problem, long stamp) {
        /** Where it lies in its pack, such as {@code arrays/pair-sum}. */
        public String place() {
            return problem.topic() + "/" + problem.ref().id();
        }
    }
}
