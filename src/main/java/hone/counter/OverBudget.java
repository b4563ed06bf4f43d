package hone.counter;

/** Ends a case that has done more work than it may. One that catches it in every
 * round goes on until its CPU time is over. */
public final class OverBudget extends Error {
    private static final long serialVersionUID = 1;

    static final OverBudget INSTANCE = new OverBudget();

    private OverBudget() {
        super("more work than allowed", null, false, false);
    }
}
