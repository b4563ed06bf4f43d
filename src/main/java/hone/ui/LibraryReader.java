package hone.ui;

import hone.practice.Library;
import hone.practice.Standing;
import hone.practice.StoreException;
import hone.practice.Suggestions;
import hone.problem.Fault;
import hone.problem.ListedProblem;
import hone.problem.ProblemRef;
import hone.ui.browser.BrowserViewModel;
import hone.ui.fx.Lane;
import hone.ui.fx.Outcome;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the packs and where the person stands with their problems, and fills the list: at the start, and when a pack came in. */
final class LibraryReader {
    private static final Logger LOG = System.getLogger(LibraryReader.class.getName());

    private final WorkbenchServices services;
    private final BrowserViewModel browser;
    private final Notices notices;
    private final Map<ProblemRef, Standing> standings;
    private final Lane indexing;

    /**
     * Has read nothing yet.
     *
     * @param standings filled with what is read
     */
    LibraryReader(
            WorkbenchServices services,
            BrowserViewModel browser,
            Notices notices,
            Map<ProblemRef, Standing> standings) {
        this.services = services;
        this.browser = browser;
        this.notices = notices;
        this.standings = standings;
        indexing = new Lane(services.runner());
    }

    /**
     * Shows what is remembered of the packs, at once.
     *
     * @param then runs on the window's thread, also where nothing is remembered
     */
    void recall(Runnable then) {
        services.runner().start(_ -> new Found(services.library().recall(), readStandings()), new Then(then) {
            @Override
            public void result(Found found) {
                if (!found.shelf().problems().isEmpty()) {
                    show(found);
                }
                then.run();
            }
        });
    }

    /**
     * Reads all.
     *
     * @param then runs on the window's thread when the list is filled, or could not be
     */
    void read(Runnable then) {
        services.runner().start(_ -> new Found(services.library().read(), readStandings()), new Then(then) {
            @Override
            public void result(Found found) {
                show(found);
                index();
                then.run();
            }
        });
    }

    /** Says why the packs could not be read, and goes on. */
    private abstract class Then implements Outcome<Found> {
        private final Runnable then;

        Then(Runnable then) {
            this.then = then;
        }

        @Override
        public void failed(Throwable cause) {
            LOG.log(Level.ERROR, "The packs could not be read", cause);
            notices.show(Notice.of(Notice.Subject.PACKS, "The problems could not be read: " + cause.getMessage()));
            then.run();
        }
    }

    private Map<ProblemRef, Standing> readStandings() {
        try {
            return services.attempts().standings();
        } catch (StoreException e) {
            services.window()
                    .execute(() -> notices.show(Notice.of(Notice.Subject.STORE, String.valueOf(e.getMessage()))));
            return Map.of();
        }
    }

    /** What is typed into the search meanwhile finds titles, and statements as they come. */
    private void index() {
        indexing.start(
                token -> {
                    services.library().index(token);
                    return true;
                },
                Outcome.of(_ -> {}, cause -> LOG.log(Level.ERROR, "Indexing broke", cause)));
    }

    /** Stops what goes on in the background. */
    void close() {
        indexing.cancel();
    }

    private void show(Found found) {
        standings.putAll(found.standings());
        browser.show(found.shelf().problems(), standings);
        List<Fault> faults = found.shelf().faults();
        notices.remove(Notice.Subject.PACKS);
        if (!faults.isEmpty()) {
            String more = faults.size() == 1 ? "" : " And " + (faults.size() - 1) + " more.";
            notices.show(Notice.of(
                    Notice.Subject.PACKS,
                    "A pack cannot be read. " + faults.getFirst().describe().strip() + more));
        }
    }

    /**
     * The problem to begin with; empty where there is none.
     *
     * @param last pack and id of the one that was open last
     */
    Optional<ListedProblem> first(Optional<String> last) {
        List<ListedProblem> problems = browser.inOrder();
        return problems.stream()
                .filter(problem -> last.equals(Optional.of(problem.ref().toString())))
                .findFirst()
                .or(() -> Suggestions.first(problems, standings))
                .or(() -> problems.stream().findFirst());
    }

    private record Found(Library.Shelf shelf, Map<ProblemRef, Standing> standings) {}
}
