package hone.ui.round.report;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;

/** Opens a page in the person's browser. May take long. */
@FunctionalInterface
interface Browser {
    /** Whether it was opened, as far as one can tell. */
    boolean open(Path page);

    /** The one that the system names, if it does. */
    Browser OF_THE_SYSTEM = page -> {
        if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
            return false;
        }
        try {
            Desktop.getDesktop().browse(page.toUri());
            return true;
        } catch (IOException _) {
            return false;
        }
    };
}
