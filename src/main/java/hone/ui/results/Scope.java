package hone.ui.results;

/** Which cases a judging was about. */
public enum Scope {
    /** The samples and the person's own. */
    RUN,
    /** Every case of the problem. */
    SUBMIT
}
