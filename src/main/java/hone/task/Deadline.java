package hone.task;

import java.time.Duration;

/** A moment on the monotonic clock after which waiting is pointless. */
public record Deadline(long nanos) {
    /** The moment {@code wait} from now. */
    public static Deadline after(Duration wait) {
        return new Deadline(System.nanoTime() + wait.toNanos());
    }

    /** Time left, never negative. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
    }

    /** Whether the moment has passed. */
    public boolean passed() {
        return nanos - System.nanoTime() <= 0;
    }
}
