package hone.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import hone.task.Deadline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

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
        return ProcessHandle.current()
                .descendants()
                .filter(handle -> isRunning(handle.pid()))
                .count();
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
