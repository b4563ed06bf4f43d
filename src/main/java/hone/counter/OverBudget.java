package hone.counter;

/**
 * Ends a case that has done more work than it may. It keeps the place at which it was stopped. To catch it does not help: the
 * next loop, call or catch throws it again.
 */
public final class OverBudget extends Error {
    private static final long serialVersionUID = 1;

    OverBudget() {
        super("more work than allowed", null, false, true);
    }

    /** Loads this class while there is still stack to do it on. */
    static void prepare() {}
}
