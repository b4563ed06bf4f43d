package hone.cli;

import hone.task.Progress;

/** Says now and then how far a grading is, and when it may be done. */
final class GradeProgress implements Progress {
    private static final long EVERY_NANOS = 2_000_000_000L;

    private final Console console;
    private final long started = System.nanoTime();
    private long last = started;

    GradeProgress(Console console) {
        this.console = console;
    }

    @Override
    public synchronized void at(int done, int total, String what) {
        long now = System.nanoTime();
        if (now - last < EVERY_NANOS && done < total) {
            return;
        }
        last = now;
        double seconds = (now - started) / 1e9;
        double each = seconds / done;
        console.err()
                .println("graded " + done + " of " + total + " (" + "%.1f".formatted(1 / Math.max(1e-9, each))
                        + " a second, " + Math.round(each * (total - done)) + " s left)");
        console.err().flush();
    }
}
