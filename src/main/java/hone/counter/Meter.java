package hone.counter;

import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The counts of the case that runs now. Submissions' code is changed so that it adds to {@link #lines}, and looks in at {@link
 * #check} wherever it could go round.
 */
public final class Meter {
    /** So many looks pass between two additions of all lines. */
    private static final int PATIENCE = 1_024;

    /** Work by line of the source, 0 for what has none. Public, as changed code adds to it without a call. */
    public static long[] lines = new long[1];

    private static long budget = Long.MAX_VALUE;
    private static int patience = PATIENCE;
    /** How long the way to the next look is, and how much of it is left. */
    private static int stretch = PATIENCE;

    private static int left = PATIENCE;
    private static boolean watched;
    /** The state of a generator of numbers. */
    private static int ways;

    private static long looks;
    private static int depth;
    private static int deepest;
    /**
     * Thrown once more was done than may be, and from then on by every look, whoever catches it. Always the same one: to make
     * one takes long where calls are nested deeply.
     */
    private static @Nullable OverBudget over;

    private static LongConsumer onLook = _ -> {};

    private Meter() {}

    /**
     * Begins a count.
     *
     * @param lineCount the highest line of the source, at least 0
     * @param most work that may be done; what goes on past it is stopped with {@link OverBudget}
     */
    public static void begin(int lineCount, long most) {
        begin(lineCount, most, PATIENCE, _ -> {});
        watched = false;
    }

    /**
     * Begins a count that is looked at now and then. Each way to the next look differs, as what a loop holds in a part of each round
     * would else be missed every time, or seen every time.
     *
     * @param every how many looks of the code's pass between two calls in the mean, at least 1
     * @param watcher is called with the work so far; it runs on the case's thread
     */
    public static void begin(int lineCount, long most, int every, LongConsumer watcher) {
        lines = new long[lineCount + 1];
        budget = most;
        patience = every;
        stretch = every;
        left = every;
        watched = true;
        ways = 0;
        looks = 0;
        depth = 0;
        deepest = 0;
        over = null;
        onLook = watcher;
        OverBudget.prepare();
        Walks.forget();
    }

    /** From now on nobody is told how far the count is. */
    public static void lookNoMore() {
        onLook = _ -> {};
    }

    /** All work so far. */
    public static long total() {
        long sum = 0;
        for (long line : lines) {
            sum += line;
        }
        return sum;
    }

    /** How often the code has looked in so far. */
    public static long looks() {
        return looks + (stretch - left);
    }

    /** The deepest nesting of the submission's own calls so far. */
    public static int deepest() {
        return deepest;
    }

    /** Called by changed code at the start of each method and wherever it jumps back. */
    public static void check() {
        if (--left <= 0) {
            look();
        }
    }

    private static void look() {
        // First of all, as it may fail for want of stack; then the next look tries again, nearer to where there is
        // room.
        long work = total();
        int next = watched ? way() : patience;
        looks += stretch - left;
        if (work > budget) {
            // From now on every look comes here, also where there was no room to make what is thrown.
            stretch = 0;
            left = 0;
            OverBudget thrown = over == null ? new OverBudget() : over;
            over = thrown;
            throw thrown;
        }
        stretch = next;
        left = next;
        onLook.accept(work);
    }

    /** Half as long to half as long again, the same ones in every run. */
    private static int way() {
        ways = ways * 1_103_515_245 + 12_345;
        return patience - patience / 2 + (int) (((ways & Integer.MAX_VALUE) * (long) patience) >>> 31);
    }

    /**
     * Called by changed code at the start of a method.
     *
     * @return how deep it is nested, which the method gives back to {@link #leave}, also where it catches something
     */
    public static int enter() {
        check();
        int here = ++depth;
        if (here > deepest) {
            deepest = here;
        }
        return here;
    }

    /** Called by changed code before a method returns. */
    public static void leave(int entered) {
        depth = entered - 1;
    }

    /**
     * Called by changed code where a method catches something that deeper ones may have thrown.
     *
     * @throws OverBudget once the budget is spent, so that nothing goes on by catching that
     */
    public static void caught(int entered) {
        depth = entered;
        OverBudget thrown = over;
        if (thrown != null) {
            throw thrown;
        }
        if (left <= 0) {
            // The last look failed, and what catches that would have the next one fail at the same place.
            look();
        }
    }

    /** The same where whatever is thrown would be caught by the same place again, as where a lock is given back. */
    public static void caughtAgain(int entered) {
        depth = entered;
    }

    /** Adds to a line, and looks in: what calls the JDK may do much between two jumps. */
    static void charge(int line, long work) {
        lines[line] += work;
        check();
    }
}
