package hone.practice;

/**
 * Where a person stands with a problem.
 *
 * @param solved accepted at least once
 * @param attempts judged attempts so far
 * @param gaveUp opened the editorial before solving it
 */
public record Standing(boolean solved, int attempts, boolean gaveUp) {
    /** Not touched yet. */
    public static final Standing UNTOUCHED = new Standing(false, 0, false);
}
