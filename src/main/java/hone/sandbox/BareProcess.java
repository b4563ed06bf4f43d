package hone.sandbox;

import java.util.List;

/** Nothing around a process but being one. */
final class BareProcess implements Sandbox {
    @Override
    public List<String> wrap(List<String> command, Confinement confinement) {
        return command;
    }

    @Override
    public Hold hold(ProcessHandle process, Confinement confinement) {
        return Hold.NOTHING;
    }
}
