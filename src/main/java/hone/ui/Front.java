package hone.ui;

/** What is in front in the parts of the window that show one of several things. */
public final class Front {
    private Front() {}

    /** Whether there is a problem to work on. */
    public enum Stage {
        LOADING,
        OPEN,
        EMPTY
    }

    /** What may lie over the window. */
    public enum Overlay {
        NONE,
        PROBLEMS,
        SETTINGS
    }

    /** What may be in front below the code. */
    public enum Lower {
        CASES,
        RESULTS,
        GROWTH
    }
}
