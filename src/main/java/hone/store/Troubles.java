package hone.store;

import hone.practice.StoreException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which drafts, or rounds, cannot be kept at the moment, and who is told. Safe for use by several threads. */
final class Troubles {
    private final Set<Object> troubled = new HashSet<>();
    private final List<StoreException> unheard = new ArrayList<>();
    private @Nullable Consumer<StoreException> listener;
    private Runnable wellAgain = () -> {};

    /** Names who is told; at once of what happened before there was anybody. */
    void onTrouble(Consumer<StoreException> listener) {
        List<StoreException> missed;
        synchronized (this) {
            this.listener = listener;
            missed = List.copyOf(unheard);
            unheard.clear();
        }
        missed.forEach(listener);
    }

    synchronized void onWellAgain(Runnable listener) {
        wellAgain = listener;
    }

    /** Something to say once. */
    void say(StoreException trouble) {
        Consumer<StoreException> listener;
        synchronized (this) {
            listener = this.listener;
            if (listener == null) {
                unheard.add(trouble);
                return;
            }
        }
        listener.accept(trouble);
    }

    /** One of them cannot be kept; said when it starts, not at each further attempt. */
    void started(Object what, StoreException trouble) {
        boolean isNew;
        synchronized (this) {
            isNew = troubled.add(what);
        }
        if (isNew) {
            say(trouble);
        }
    }

    /** It is kept. */
    void over(Object what) {
        Runnable toTell;
        synchronized (this) {
            if (!troubled.remove(what) || !troubled.isEmpty()) {
                return;
            }
            toTell = wellAgain;
        }
        toTell.run();
    }
}
