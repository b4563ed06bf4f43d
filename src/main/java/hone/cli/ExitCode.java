package hone.cli;

/** What a command's exit code says. */
public final class ExitCode {
    /** Accepted, all well. */
    public static final int OK = 0;
    /** Not accepted. */
    public static final int NOT_OK = 1;
    /** Wrong usage, or a pack or file that cannot be read. */
    public static final int USAGE = 2;
    /** Our fault. */
    public static final int OUR_FAULT = 3;

    private ExitCode() {}
}
