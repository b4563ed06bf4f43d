package hone.store;

import hone.practice.StoreException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

/** Waiting for the disk. */
final class Waiting {
    private Waiting() {}

    /**
     * The result of work on a thread that writes.
     *
     * @param what that cannot be kept if the work breaks, such as "What you type"
     * @param all what is closed if the thread takes no more work, such as "The drafts"
     */
    static <T> T forWriter(ExecutorService writer, Callable<T> work, String what, String all) throws StoreException {
        try {
            return forResult(writer.submit(work));
        } catch (RejectedExecutionException e) {
            throw new StoreException(all + " are closed already.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StoreException refusal) {
                throw refusal;
            }
            throw new StoreException(what + " cannot be kept, through a fault of Hone's.", e);
        }
    }

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
