package hone.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import hone.task.Deadline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** What the system says about processes, for tests that count them. */
public final class Processes {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Processes() {}

    /** Whether it runs; one that is dead and waits for its parent to notice does not. */
    public static boolean isRunning(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent() && !isZombie(pid);
    }

    private static boolean isZombie(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return stat.startsWith(" Z", stat.lastIndexOf(')') + 1);
        } catch (IOException e) {
            // No such system, or gone in between.
            return false;
        }
    }

    /** How many children, and children of theirs, this process has. */
    public static long descendants() {
        return running().size();
    }

    /** The children, and children of theirs, that this process has. */
    public static Set<ProcessHandle> running() {
        return ProcessHandle.current()
                .descendants()
                .filter(handle -> isRunning(handle.pid()))
                .collect(Collectors.toSet());
    }

    /** How many of them run that did not run then. What ran then may end at any time, and tells nothing. */
    public static int since(Set<ProcessHandle> then) {
        Set<ProcessHandle> since = running();
        since.removeAll(then);
        return since.size();
    }

    /** Looks again and again until it is so, and fails when it is not so for too long. */
    public static void eventually(String what, BooleanSupplier isSo) {
        Deadline deadline = Deadline.after(PATIENCE);
        while (!isSo.getAsBoolean()) {
            assertThat(deadline.passed()).as(what).isFalse();
            LockSupport.parkNanos(5_000_000);
        }
    }
}
