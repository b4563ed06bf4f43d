package hone.ui;

import hone.problem.ListedProblem;
import hone.ui.fx.Lane;
import hone.ui.fx.Outcome;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Consumer;

/** Reads problems in the background, the latest one asked for, and says in words what is wrong with one. */
final class Opening {
    private static final Logger LOG = System.getLogger(Opening.class.getName());

    private final WorkbenchServices services;
    private final DraftKeeper drafts;
    private final Notices notices;
    private final Lane lane;

    Opening(WorkbenchServices services, DraftKeeper drafts, Notices notices) {
        this.services = services;
        this.drafts = drafts;
        this.notices = notices;
        lane = new Lane(services.runner());
    }

    /** Opens a problem. */
    void open(ListedProblem problem, Consumer<OpenedProblem> then, Runnable failed) {
        lane.start(_ -> OpenedProblem.read(problem, services, drafts), Outcome.of(then, cause -> {
            say(problem, cause);
            failed.run();
        }));
    }

    /** Reads the open problem again; its draft stays the one that is being written. */
    void again(OpenedProblem before, ListedProblem problem, Consumer<OpenedProblem> then) {
        lane.start(_ -> before.again(problem, services), Outcome.of(then, cause -> say(problem, cause)));
    }

    private void say(ListedProblem problem, Throwable cause) {
        LOG.log(Level.WARNING, "A problem could not be opened", cause);
        notices.show(Notice.of(
                Notice.Subject.PROBLEM, "“" + problem.title() + "” cannot be opened: " + OpenedProblem.why(cause)));
    }

    /** Whether a problem is being read. */
    boolean isBusy() {
        return lane.isBusy();
    }

    /** Stops reading. */
    void cancel() {
        lane.cancel();
    }

    /**
     * Says what a person must know about a problem that is shown now, in place of what was said of the one before.
     *
     * @param replace puts another text into the editor
     */
    void tell(OpenedProblem problem, Consumer<String> replace) {
        notices.remove(Notice.Subject.PROBLEM);
        notices.remove(Notice.Subject.OTHER_DRAFT);
        notices.remove(Notice.Subject.STORE);
        problem.troubles().forEach(why -> notices.show(Notice.of(Notice.Subject.STORE, why)));
        problem.draft().flatMap(draft -> draft.otherVersion()).ifPresent(other -> offer(other, replace));
    }

    private void offer(String other, Consumer<String> replace) {
        notices.show(new Notice(
                Notice.Subject.OTHER_DRAFT,
                "A second version of your code was found, left by a crash.",
                List.of(
                        new Notice.Action("Show the other version", () -> {
                            replace.accept(other);
                            drafts.settle();
                        }),
                        new Notice.Action("Keep this one", drafts::settle))));
    }
}
