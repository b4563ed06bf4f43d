package hone.judge;

import hone.task.Deadline;
import java.time.Duration;

/**
 * A part of a measuring. Stopping what runs costs the worker that runs it, and starting another one takes longer than most steps, so
 * what is under way at the end may go on for a while.
 *
 * @param end nothing is begun after it
 * @param stop what is under way then is stopped
 */
record Phase(Deadline end, Deadline stop) {
    /** The next phase: {@code part} of what is left until everything has to end, and half of the rest for what is under way. */
    static Phase of(double part, Deadline all) {
        Deadline end =
                new Deadline(System.nanoTime() + (long) (part * all.left().toNanos()));
        return new Phase(end, new Deadline(end.nanos() + (all.nanos() - end.nanos()) / 2));
    }

    /** One that ends so much earlier. */
    Phase earlier(Duration by) {
        return new Phase(new Deadline(end.nanos() - by.toNanos()), stop);
    }

    Duration left() {
        return end.left();
    }

    boolean isOver() {
        return end.passed();
    }
}
