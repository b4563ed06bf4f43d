package hone.ui;

import hone.practice.Drafts;
import hone.practice.Drafts.Draft;
import hone.practice.StoreException;
import hone.ui.fx.Outcome;
import hone.ui.fx.TaskRunner;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Passes every edit on to the open draft, and says so in words when keeping fails. */
final class DraftKeeper {
    private static final Logger LOG = System.getLogger(DraftKeeper.class.getName());

    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final TaskRunner runner;
    private Optional<Draft> draft = Optional.empty();

    DraftKeeper(Drafts drafts, TaskRunner runner, Executor window) {
        this.runner = runner;
        drafts.onTrouble(e -> window.execute(() -> trouble.set("Draft is not being saved: " + e.getMessage())));
        drafts.onWellAgain(() -> window.execute(() -> trouble.set("")));
    }

    /** Lets go of the draft before, and takes this one. */
    void take(Optional<Draft> next) {
        letGo();
        draft = next;
    }

    /** An edit happened in the open problem. */
    void edited(int position, int removed, String inserted) {
        draft.ifPresent(open -> open.edit(position, removed, inserted));
    }

    /** The person has chosen between two versions found. */
    void settle() {
        draft.ifPresent(Draft::settle);
    }

    /** Closes the draft away from the window's thread. */
    void letGo() {
        draft.ifPresent(open -> runner.start(
                _ -> {
                    open.close();
                    return true;
                },
                Outcome.of(_ -> {}, DraftKeeper::logged)));
        draft = Optional.empty();
    }

    /** Closes the draft and returns when that is done: for the end of the program. */
    void close() {
        draft.ifPresent(open -> {
            try {
                open.close();
            } catch (StoreException e) {
                logged(e);
            }
        });
        draft = Optional.empty();
    }

    /** What is wrong with keeping; empty where nothing is. */
    ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    private static void logged(Throwable cause) {
        LOG.log(Level.WARNING, "A draft could not be closed", cause);
    }
}
