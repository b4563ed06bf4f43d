package hone.ui;

import hone.practice.Drafts;
import hone.practice.Drafts.Draft;
import hone.practice.StoreException;
import hone.problem.ProblemRef;
import hone.ui.fx.Outcome;
import hone.ui.fx.TaskRunner;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Passes every edit on to the open draft, and says so in words when keeping fails. {@link #open}, {@link #force} and {@link
 * #close} may be called on any thread; the rest belongs to the window's.
 */
final class DraftKeeper {
    private static final Logger LOG = System.getLogger(DraftKeeper.class.getName());

    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final Drafts drafts;
    private final TaskRunner runner;
    private final Supplier<String> wholeText;
    private final Map<ProblemRef, Draft> held = new HashMap<>();
    private Optional<ProblemRef> problem = Optional.empty();
    private Optional<Draft> draft = Optional.empty();
    private boolean behind;

    /**
     * Keeps nothing yet.
     *
     * @param window runs what touches the window
     * @param wholeText the text in the editor
     */
    DraftKeeper(Drafts drafts, TaskRunner runner, Executor window, Supplier<String> wholeText) {
        this.drafts = drafts;
        this.runner = runner;
        this.wholeText = wholeText;
        drafts.onTrouble(e -> window.execute(() -> trouble.set(String.valueOf(e.getMessage()))));
        drafts.onWellAgain(() -> window.execute(() -> trouble.set("")));
    }

    /** Opens the draft of a problem, which may take a moment. One left open by an earlier call is closed first. */
    synchronized Draft open(ProblemRef ref) throws StoreException {
        Draft before = held.remove(ref);
        if (before != null) {
            before.close();
        }
        Draft opened = drafts.open(ref);
        held.put(ref, opened);
        return opened;
    }

    /** From now on edits belong to this draft, whose text the editor shows; the one before is closed. */
    void take(ProblemRef ref, Optional<Draft> next) {
        problem.filter(before -> !before.equals(ref)).ifPresent(this::closeLater);
        problem = Optional.of(ref);
        draft = next;
        behind = !next.flatMap(Draft::text).equals(Optional.of(wholeText.get()));
    }

    /** An edit happened in the editor. */
    void edited(int position, int removed, String inserted) {
        draft.ifPresent(open -> {
            if (behind) {
                open.replace(wholeText.get());
                behind = false;
            } else {
                open.edit(position, removed, inserted);
            }
        });
    }

    /** Returns when all that was typed so far survives a crash; what cannot be kept is {@link #trouble}. */
    synchronized void force() throws StoreException {
        for (Draft each : held.values()) {
            each.force();
        }
    }

    /** The person has chosen between two versions found. */
    void settle() {
        draft.ifPresent(Draft::settle);
    }

    private void closeLater(ProblemRef ref) {
        Outcome<Boolean> told =
                Outcome.of(_ -> {}, cause -> LOG.log(Level.WARNING, "A draft could not be closed", cause));
        runner.start(_ -> close(ref), told);
    }

    private synchronized boolean close(ProblemRef ref) throws StoreException {
        Draft left = held.remove(ref);
        if (left != null) {
            left.close();
        }
        return left != null;
    }

    /** Closes all drafts and returns when that is done: for the end of the program. */
    synchronized void close() {
        draft = Optional.empty();
        for (ProblemRef ref : List.copyOf(held.keySet())) {
            try {
                close(ref);
            } catch (StoreException e) {
                LOG.log(Level.WARNING, "A draft could not be closed", e);
            }
        }
    }

    /** What is wrong with keeping; empty where nothing is. */
    ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }
}
