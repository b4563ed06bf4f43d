package hone.problem;

/**
 * How much memory the values of one problem's cases may still take. A text of 64 MiB can hold values that take a gibibyte;
 * the window works with half of that for everything.
 */
final class Allowance {
    /** What there is in all, in MiB. */
    static final int MIB = 96;

    private long left = (long) MIB << 20;

    /** Takes some of it; the answer is false where so much is not left. */
    boolean take(long bytes) {
        left -= bytes;
        return left >= 0;
    }
}
