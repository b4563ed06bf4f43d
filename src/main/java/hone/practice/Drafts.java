package hone.practice;

import hone.problem.ProblemRef;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps what a person is typing, keystroke by keystroke. */
public interface Drafts {
    /**
     * Opens the draft of a problem and keeps it open.
     *
     * @return what is recovered of it, and where further edits go
     * @throws IllegalStateException if it is open already
     */
    Draft open(ProblemRef problem) throws StoreException;

    /**
     * Names who is told when drafts cannot be kept, or when a part of one could not be read back. Typing goes on
     * meanwhile, and keeping is tried again. Called from any thread, once for each trouble.
     */
    void onTrouble(Consumer<StoreException> listener);

    /** Names who is told when everything typed is kept again after a trouble. Called from any thread. */
    void onWellAgain(Runnable listener);

    /** A draft that is open. All calls but {@link #force} and {@link #close} return at once; the writing happens elsewhere. */
    interface Draft extends AutoCloseable {
        /** The text when it was opened; empty if the problem has none yet. */
        Optional<String> text();

        /**
         * A second version found beside {@link #text}, where two were left; found again at each opening until it is {@link
         * #settle settled}, and never dropped silently.
         */
        Optional<String> otherVersion();

        /** The person has chosen between the two versions: the other one need not be kept. */
        void settle();

        /**
         * Keeps an edit.
         *
         * @param position UTF-16 index where text was replaced
         * @param removed how many units went
         * @param inserted what came in their place
         * @throws IndexOutOfBoundsException if the text has no such part
         */
        void edit(int position, int removed, String inserted);

        /** Keeps the whole text, for instance after starting blank. */
        void replace(String text);

        /** Returns when every edit so far survives a crash. */
        void force() throws StoreException;

        /** Forces and lets go. Where forcing fails it lets go all the same, and keeping is tried again until it works. */
        @Override
        void close() throws StoreException;
    }
}
