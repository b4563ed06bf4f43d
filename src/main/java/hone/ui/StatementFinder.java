package hone.ui;

import hone.practice.Library;
import hone.problem.ProblemRef;
import hone.ui.browser.StatementSearch;
import hone.ui.fx.Lane;
import hone.ui.fx.Outcome;
import hone.ui.fx.TaskRunner;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.function.Consumer;

/** Asks the library which statements hold what is looked for, away from the window's thread. */
final class StatementFinder implements StatementSearch {
    private static final Logger LOG = System.getLogger(StatementFinder.class.getName());

    private final Library library;
    private final Lane lane;

    StatementFinder(Library library, TaskRunner runner) {
        this.library = library;
        lane = new Lane(runner);
    }

    @Override
    public void find(String query, Consumer<Set<ProblemRef>> then) {
        if (query.isBlank()) {
            lane.cancel();
            return;
        }
        lane.start(
                _ -> library.find(query),
                Outcome.of(then, cause -> LOG.log(Level.WARNING, "Statements could not be searched", cause)));
    }
}
