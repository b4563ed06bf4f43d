package hone.task;

/** How far a long job is; called from the job's own thread, as often as it likes. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (done, total, what) -> {};

    /**
     * Reports a step.
     *
     * @param done steps finished, 0 to {@code total}
     * @param total all steps, or 0 while that is unknown
     * @param what what is being done now, for people
     */
    void at(int done, int total, String what);
}
