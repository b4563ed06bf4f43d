package hone.practice;

import hone.problem.ProblemRef;
import java.util.Optional;

/** Keeps what a person is typing, keystroke by keystroke. */
public interface Drafts {
    /**
     * Opens the draft of a problem and keeps it open.
     *
     * @return what is recovered of it, and where further edits go
     */
    Draft open(ProblemRef problem) throws StoreException;

    /** A draft that is open. All calls but {@link #force} return at once; the writing happens elsewhere. */
    interface Draft extends AutoCloseable {
        /** The text when it was opened; empty if the problem has none yet. */
        Optional<String> text();

        /** A second version found beside {@link #text}, where a crash left two; never dropped silently. */
        Optional<String> otherVersion();

        /**
         * Keeps an edit.
         *
         * @param position UTF-16 index where text was replaced
         * @param removed how many units went
         * @param inserted what came in their place
         */
        void edit(int position, int removed, String inserted);

        /** Keeps the whole text, for instance after starting blank. */
        void replace(String text);

        /** Returns when every edit so far survives a crash. */
        void force() throws StoreException;

        /** Forces and lets go. */
        @Override
        void close() throws StoreException;
    }
}
