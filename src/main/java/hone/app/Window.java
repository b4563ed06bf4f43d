package hone.app;

import hone.cli.ExitCode;
import hone.practice.StoreException;
import hone.store.DataFolder;
import hone.store.InstanceLock;
import java.util.Optional;
import javafx.application.Application;

/** Opens the workbench, unless one is open on the same data folder: then that one comes to the front. */
final class Window {
    private Window() {}

    /** Returns when the window has been closed; the exit code, see {@link ExitCode}. */
    static int open() {
        DataFolder folder;
        try {
            folder = DataFolder.ofThisUser();
        } catch (StoreException e) {
            System.err.println("hone: " + e.getMessage());
            return ExitCode.USAGE;
        }
        Optional<InstanceLock> lock = InstanceLock.acquire(folder);
        if (lock.isEmpty()) {
            System.err.println(
                    InstanceLock.askToRaise(folder)
                            ? "hone: Hone is already open; its window has been brought to the front."
                            : "hone: Hone is already open with the data in " + folder.path()
                                    + ", but does not answer. Close it there, or end its process, and start again.");
            return ExitCode.NOT_OK;
        }
        try (InstanceLock held = lock.get()) {
            HoneApplication.use(folder, held);
            Application.launch(HoneApplication.class);
        } catch (UnsupportedOperationException e) {
            // So JavaFX says that the display in the environment does not answer.
            System.err.println("hone: no window can be opened here: " + e.getMessage()
                    + ". Check DISPLAY. The commands need no window, see: hone --help");
            return ExitCode.USAGE;
        }
        return ExitCode.OK;
    }
}
