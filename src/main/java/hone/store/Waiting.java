package hone.store;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waiting for the disk. */
final class Waiting {
    private Waiting() {}

    /**
     * The result of what another thread does with the disk. An interrupt does not cut it short, since then nobody would know
     * whether it was kept; the thread stays interrupted.
     */
    static <T> T forResult(Future<T> future) throws ExecutionException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException _) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
