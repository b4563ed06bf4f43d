package hone.wire;

/** What a worker's process ends with, beside what its runtime ends with by itself. */
public final class ExitCode {
    /**
     * The worker's own code failed. A submission that were able to end its worker with this would be blamed for nothing and
     * given no verdict, so it gains nothing by it.
     */
    public static final int FAILED = 70;

    private ExitCode() {}
}
