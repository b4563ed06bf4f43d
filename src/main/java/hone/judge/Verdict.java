package hone.judge;

/**
 * How a case or a submission ended. The order is the one in which they win within a case: the first that applies is the
 * verdict.
 */
public enum Verdict {
    /** Our own fault, never blamed on the submission. */
    INTERNAL,
    /** Uses something a submission may not. */
    DENIED,
    /** Does not compile, or lacks the class or method asked for. */
    CE,
    /** Needs more memory than allowed. */
    MLE,
    /** Needs more time than allowed. */
    TLE,
    /** Prints or returns more than allowed. */
    OLE,
    /** Fails while running. */
    RTE,
    /** A wrong answer. */
    WA,
    /** Accepted. */
    AC
}
