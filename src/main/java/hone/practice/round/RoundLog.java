package hone.practice.round;

import hone.practice.StoreException;

/** The log of a round that runs. */
public interface RoundLog extends AutoCloseable {
    /** Keeps an event; returns at once, the writing happens elsewhere, and is tried again until it works. */
    void append(Stamped event);

    /** Returns when every event so far survives a crash. */
    void force() throws StoreException;

    /** Forces and lets go. */
    @Override
    void close() throws StoreException;
}
