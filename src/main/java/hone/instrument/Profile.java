package hone.instrument;

/** What kind of solution a problem asks for, and so what it may use. */
public enum Profile {
    /** A function or a class that computes alone. */
    PLAIN(""),
    /** A program that reads its input and prints. */
    PROGRAM(""),
    /** Threads are what the problem is about. */
    CONCURRENCY("allowed-concurrency.txt");

    private final String more;

    Profile(String more) {
        this.more = more;
    }

    /** The text beside this class that allows more than the list for all; empty for none. */
    String more() {
        return more;
    }
}
