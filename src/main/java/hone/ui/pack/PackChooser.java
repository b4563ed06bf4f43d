package hone.ui.pack;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks for the file of a pack. */
@FunctionalInterface
public interface PackChooser {
    /**
     * The file chosen; empty where the person chose none. Waits for the answer, on the window's thread.
     *
     * @param owner the window that waits
     */
    Optional<Path> ask(@Nullable Window owner);
}
