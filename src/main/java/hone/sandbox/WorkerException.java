package hone.sandbox;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A worker could not be started. The message says what was tried and what the system said. */
public final class WorkerException extends IOException {
    private static final long serialVersionUID = 1L;

    public WorkerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
