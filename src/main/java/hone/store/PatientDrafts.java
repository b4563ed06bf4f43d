package hone.store;

import hone.practice.Drafts;
import hone.practice.StoreException;
import hone.problem.ProblemRef;
import java.util.function.Consumer;

/** Drafts that open even if the disk refuses: then they last until the end of this run, and that is said. */
final class PatientDrafts implements Drafts {
    private final DraftJournal journal;
    private final MemoryDrafts memory = new MemoryDrafts();

    PatientDrafts(DraftJournal journal) {
        this.journal = journal;
    }

    @Override
    public Draft open(ProblemRef problem) {
        // What was begun in memory goes on there, so that one text has one place.
        if (memory.has(problem)) {
            return memory.open(problem);
        }
        try {
            return journal.open(problem);
        } catch (StoreException e) {
            journal.say(new StoreException(
                    e.getMessage() + " What you type for this problem lasts until you close the window.", e));
            return memory.open(problem);
        }
    }

    @Override
    public void onTrouble(Consumer<StoreException> listener) {
        journal.onTrouble(listener);
    }

    @Override
    public void onWellAgain(Runnable listener) {
        journal.onWellAgain(listener);
    }
}
