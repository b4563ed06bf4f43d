package hone.judge;

/** A trial failed through our own fault or the machine's; it says nothing about the code that was tried. */
public final class JudgeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JudgeException(String message, Throwable cause) {
        super(message, cause);
    }
}
