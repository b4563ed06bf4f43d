package hone.ui;

import hone.practice.Library;
import hone.problem.ProblemStamp;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Looks again and again whether somebody changed a pack on disk, so that an author sees their own pack as it is. It looks
 * rather than being told: folders that are mounted, linked or shared tell nobody, and macOS only looks, too.
 */
final class LibraryWatch implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** Pauses are so many times as long as a look, so that ten thousand problems cost no more than one part in a hundred. */
    private static final int PAUSES_A_LOOK = 100;

    private final Library library;
    private final Executor window;
    private final Runnable onListChange;
    private final Runnable onOpenChange;
    private final Thread thread;
    private volatile Optional<Open> open = Optional.empty();

    /**
     * Does not look yet.
     *
     * @param window runs what touches the window
     * @param onListChange told when problems came, went or changed
     * @param onOpenChange told when the problem that is open has changed
     */
    LibraryWatch(Library library, Executor window, Runnable onListChange, Runnable onOpenChange) {
        this.library = library;
        this.window = window;
        this.onListChange = onListChange;
        this.onOpenChange = onOpenChange;
        thread = Thread.ofPlatform().daemon().name("library watch").unstarted(this::watch);
    }

    /**
     * The problem that is open.
     *
     * @param folder its folder
     * @param stamp what it looked like before it was read
     */
    private record Open(Path folder, long stamp) {}

    /** Begins to look. */
    void start() {
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        }
    }

    /** Looks at this problem's every file from now on. */
    void opened(Path folder, long stamp) {
        open = Optional.of(new Open(folder, stamp));
    }

    private void watch() {
        try {
            Duration pause = PAUSE;
            while (true) {
                Thread.sleep(pause);
                long before = System.nanoTime();
                look();
                Duration many = Duration.ofNanos(System.nanoTime() - before).multipliedBy(PAUSES_A_LOOK);
                pause = many.compareTo(PAUSE) > 0 ? many : PAUSE;
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks once, and tells what changed since the last look, once. */
    void look() {
        if (library.hasChanged()) {
            window.execute(onListChange);
        }
        open.ifPresent(before -> {
            long now = ProblemStamp.whole(before.folder());
            if (now != before.stamp() && open.equals(Optional.of(before))) {
                open = Optional.of(new Open(before.folder(), now));
                window.execute(onOpenChange);
            }
        });
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
