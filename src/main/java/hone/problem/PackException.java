package hone.problem;

/** A pack that cannot be opened, or a file of it that cannot be read. */
public final class PackException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public PackException(Fault fault) {
        super(fault.message());
        this.fault = fault;
    }

    public PackException(Fault fault, Throwable cause) {
        super(fault.message(), cause);
        this.fault = fault;
    }

    /** What is wrong, and where. */
    public Fault fault() {
        return fault;
    }
}
