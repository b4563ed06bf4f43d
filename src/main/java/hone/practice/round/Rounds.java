package hone.practice.round;

import hone.practice.StoreException;
import hone.problem.ListedProblem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps rounds. Every call but the logs' {@link RoundLog#append} may take long; none belongs on the window's thread. */
public interface Rounds {
    /**
     * Makes room for a round, with a copy of its problems, so that nothing that happens to a pack can harm it.
     *
     * @throws StoreException if it cannot be kept; the message says what to do
     */
    Kept create(List<ListedProblem> problems) throws StoreException;

    /**
     * Opens a round to go on with it. What a crash left half written is set aside.
     *
     * @throws StoreException if it cannot be read
     */
    Kept open(String id) throws StoreException;

    /**
     * The events of a round, without opening it.
     *
     * @throws StoreException if it cannot be read
     */
    List<Stamped> read(String id) throws StoreException;

    /** All rounds, the newest first. One that cannot be read is left out, and told to whoever listens for troubles. */
    List<RoundSummary> list() throws StoreException;

    /**
     * Names who is told when a round cannot be kept, or a part of one could not be read. The round goes on meanwhile, and keeping
     * is tried again. Called from any thread, once for each trouble.
     */
    void onTrouble(Consumer<StoreException> listener);

    /** Names who is told when everything is kept again after a trouble. Called from any thread. */
    void onWellAgain(Runnable listener);

    /** Deletes a round for good. */
    void delete(String id) throws StoreException;

    /**
     * A round that is open.
     *
     * @param events what has happened in it so far
     * @param log where what happens goes
     * @param problems the copies of its problems, task by task; empty for one that is gone
     * @param notice what a person must know about it, such as that a part could not be read
     */
    record Kept(
            String id,
            List<Stamped> events,
            RoundLog log,
            List<Optional<ListedProblem>> problems,
            Optional<String> notice) {
        public Kept {
            events = List.copyOf(events);
            problems = List.copyOf(problems);
        }
    }
}
