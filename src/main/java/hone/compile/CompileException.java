package hone.compile;

import org.jspecify.annotations.Nullable;

/** Compiling failed through our own fault or the machine's; it says nothing about the source. */
public final class CompileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CompileException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
