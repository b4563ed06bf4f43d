package hone.cli;

import hone.problem.Fault;

/** A command was asked for something that it cannot do or find; the fault says what, where and what would work. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    UsageException(Fault fault) {
        super(fault.message());
        this.fault = fault;
    }

    UsageException(String message) {
        this(Fault.of(message));
    }

    Fault fault() {
        return fault;
    }
}
