package hone.worker;

/** What a submission returned is not of the promised shape; the message says in which way, for a learner. */
final class OddResultException extends Exception {
    private static final long serialVersionUID = 1L;

    OddResultException(String message) {
        super(message);
    }
}
