package hone.sandbox;

import java.io.IOException;
import java.util.List;

/** How one operating system confines a process. */
interface Sandbox {
    /** The command that starts {@code command} confined. */
    List<String> wrap(List<String> command, Confinement confinement);

    /**
     * Confines a process that has just been started, where a system does it from outside; the worker gets nothing to run
     * before this is done.
     *
     * @throws IOException if the system refuses; the process runs on as it is
     */
    Hold hold(ProcessHandle process, Confinement confinement) throws IOException;

    /** What keeps a process confined from outside; closing it ends the process with whatever it started. */
    @FunctionalInterface
    interface Hold extends AutoCloseable {
        /** Nothing is kept. */
        Hold NOTHING = () -> {};

        @Override
        void close();
    }

    /** The one of this machine's system for what is wanted. */
    static Sandbox of(Confinement confinement) {
        if (Layer.ofThisSystem().stream().noneMatch(confinement.layers()::has)) {
            return new BareProcess();
        }
        return switch (OperatingSystem.current()) {
            case LINUX -> new LinuxStage();
            case MAC -> new Seatbelt();
            case WINDOWS -> new JobObject();
            case OTHER -> new BareProcess();
        };
    }
}
