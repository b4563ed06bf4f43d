package hone.store;

import hone.practice.Drafts;
import hone.practice.StoreException;
import hone.problem.ProblemRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Drafts until the end of this run. Safe for use by several threads. */
final class MemoryDrafts implements Drafts {
    private final Map<ProblemRef, StringBuilder> texts = new HashMap<>();
    private final Set<ProblemRef> open = new HashSet<>();

    @Override
    public synchronized Draft open(ProblemRef problem) {
        if (!open.add(problem)) {
            throw new IllegalStateException("The draft of " + problem + " is open already");
        }
        return new Kept(problem, Optional.ofNullable(texts.get(problem)).map(StringBuilder::toString));
    }

    /** Whether something was typed for a problem. */
    synchronized boolean has(ProblemRef problem) {
        return texts.containsKey(problem) || open.contains(problem);
    }

    @Override
    public void onTrouble(Consumer<StoreException> listener) {
        // Nothing can go wrong here.
    }

    @Override
    public void onWellAgain(Runnable listener) {
        // Nothing was ever wrong.
    }

    private final class Kept implements Draft {
        private final ProblemRef problem;
        private final Optional<String> text;
        private boolean closed;

        Kept(ProblemRef problem, Optional<String> text) {
            this.problem = problem;
            this.text = text;
        }

        @Override
        public Optional<String> text() {
            return text;
        }

        @Override
        public Optional<String> otherVersion() {
            return Optional.empty();
        }

        @Override
        public void settle() {
            // There is never a second version.
        }

        @Override
        public void edit(int position, int removed, String inserted) {
            synchronized (MemoryDrafts.this) {
                StringBuilder whole = whole();
                DraftRecord.Edit edit = new DraftRecord.Edit(1, position, removed, inserted);
                if (!edit.fits(whole.length())) {
                    throw new IndexOutOfBoundsException(
                            "Removing " + removed + " at " + position + " from a text of " + whole.length() + " units");
                }
                edit.applyTo(whole);
            }
        }

        @Override
        public void replace(String text) {
            synchronized (MemoryDrafts.this) {
                StringBuilder whole = whole();
                whole.replace(0, whole.length(), text);
            }
        }

        private StringBuilder whole() {
            if (closed) {
                throw new IllegalStateException("The draft is closed");
            }
            return texts.computeIfAbsent(problem, _ -> new StringBuilder());
        }

        @Override
        public void force() {
            // There is nowhere to force it to.
        }

        @Override
        public void close() {
            synchronized (MemoryDrafts.this) {
                if (!closed) {
                    closed = true;
                    open.remove(problem);
                }
            }
        }
    }
}
