package hone.ui.browser;

import hone.problem.ProblemRef;
import java.util.Set;
import java.util.function.Consumer;

/** Looks for words in the statements, which takes longer than looking at the titles. */
@FunctionalInterface
public interface StatementSearch {
    /** Finds nothing. */
    StatementSearch NONE = (_, _) -> {};

    /**
     * Starts looking, and stops what was being looked for.
     *
     * @param then told on the window's thread, unless something else is looked for by then
     */
    void find(String query, Consumer<Set<ProblemRef>> then);
}
