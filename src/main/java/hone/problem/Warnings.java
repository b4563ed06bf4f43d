package hone.problem;

import java.util.ArrayList;
import java.util.List;

/** What is odd but harmless in one file, up to a number that a person may still read. */
final class Warnings {
    private static final int MOST = 20;

    private final List<Fault> faults = new ArrayList<>();

    /** Whether no further warning of this file is kept. */
    boolean full() {
        return faults.size() >= MOST;
    }

    void add(Fault fault) {
        if (!full()) {
            faults.add(fault);
        }
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }
}
